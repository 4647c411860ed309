using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>What users read is a contract: every help page, letter by letter.</summary>
public sealed class HelpTests
{
    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var verb in CommandCatalogue.Verbs.Prepend(""))
        {
            data.Add(verb, "zh");
            data.Add(verb, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Help_page(string verb, string language)
    {
        var run = CommandRun.Of([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(run.Output.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= 110, line));
        Snapshot.Verify(run.Output, name: $"{(verb.Length == 0 ? "overview" : verb.Replace(' ', '-'))}.{language}");
    }

    [Theory]
    [InlineData("help", "build")]
    [InlineData("build", "-h")]
    [InlineData("build", "-?")]
    [InlineData("--help", "build")]
    [InlineData("build", "2024.yaml", "--formt", "--help")]
    [InlineData("-q", "build", "--help")]
    public void Help_is_found_however_it_is_asked_for(params string[] words)
    {
        var run = CommandRun.Of(words);

        Assert.Equal((0, CommandRun.Of("build", "--help").Output), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help", "template")]
    [InlineData("template", "--help")]
    [InlineData("2024.yaml", "--help")]
    public void Help_of_no_single_command_is_the_overview(params string[] words)
    {
        var run = CommandRun.Of(words);

        Assert.Equal((0, CommandRun.Of("--help").Output), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Without_any_word_help_goes_to_the_person_and_the_code_says_usage()
    {
        var run = CommandRun.Of();

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("\n" + CommandRun.Of("--help").Output, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("build", "x.yaml", "--version")]
    public void Version_is_one_line(params string[] words)
    {
        var run = CommandRun.Of(words);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^reportgen \d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void Every_example_is_a_command_line_that_parses()
    {
        foreach (var command in CommandCatalogue.All)
        {
            Assert.NotEmpty(command.Examples);
            foreach (var example in command.Examples)
            {
                var words = example.CommandLine.Split(" > ")[0].Split(' ').Skip(1).ToList();
                var line = ReportGen.Cli.Syntax.CommandWords.Of(words, CommandCatalogue.Verbs);
                var bag = new DiagnosticBag();
                Assert.True(line.Verb == command.Verb || line.Verb.Length == 0, example.CommandLine);
                Assert.NotNull(ReportGen.Cli.Syntax.CommandSyntax.Parse(command, line.Rest, bag));
            }
        }
    }
}
