using ReportGen.Cli.Commands;
using ReportGen.Cli.Completion;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Scripts for shells say what the commands' definitions say. <c>./build completion-test</c> runs them in real shells.</summary>
public sealed class CompletionTests
{
    private static readonly IReadOnlyList<CompletionCase> Table = CompletionTable.Of(CommandCatalogue.All, Language.Chinese);

    public static TheoryData<string> Shells() => [.. CompletionShell.All.Select(shell => shell.Name)];

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_script_names_every_command_option_and_choice(string shell)
    {
        var run = CommandRun.Of("completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var command in CommandCatalogue.All)
        {
            Assert.Contains($"'{command.Verb} options'", run.Output, StringComparison.Ordinal);
            Assert.All(command.AllOptions, option => Assert.Contains(option.Name + "\t", run.Output, StringComparison.Ordinal));
            Assert.All(command.AllOptions.SelectMany(option => option.Choices), choice => Assert.Contains(choice.Name + "\t", run.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Kinds_are_offered_by_their_english_and_chinese_words()
    {
        var words = WordsAt("build --kind");

        Assert.Contains("annual", words);
        Assert.Contains("年度总结", words);
        Assert.DoesNotContain("zh_CN", WordsAt("build --lang"));
    }

    [Theory]
    [InlineData("build --output", PathKind.File)]
    [InlineData("build -o", PathKind.File)]
    [InlineData("validate more", PathKind.File)]
    [InlineData("init 0", PathKind.Folder)]
    [InlineData("reportgen 0", PathKind.File)]
    [InlineData("explain 0", PathKind.None)]
    [InlineData("build --period", PathKind.None)]
    internal void Places_take_names_on_the_disk_where_the_command_does(string key, PathKind paths) => Assert.Equal(paths, Place(key).Paths);

    // What stands for a file in the help is completed as one; a new option cannot forget it.
    [Fact]
    public void Whatever_help_calls_a_file_or_a_folder_is_completed_as_one()
    {
        var options = CommandCatalogue.All.SelectMany(command => command.AllOptions).Where(option => option.Value is { English: "FILE" or "FOLDER" or "PATH" });
        var arguments = CommandCatalogue.All.SelectMany(command => command.Arguments).Where(argument => argument.Name.English is "FILE" or "FOLDER" or "DOCX");

        Assert.All(options, option => Assert.NotEqual(PathKind.None, option.Offered.Paths));
        Assert.All(arguments, argument => Assert.NotEqual(PathKind.None, argument.Offered.Paths));
    }

    [Fact]
    public void Every_word_that_is_offered_is_taken()
    {
        foreach (var command in CommandCatalogue.All)
        {
            foreach (var option in command.AllOptions.Where(option => option.Choices.Count > 0))
            {
                foreach (var word in WordsAt($"{command.Verb} {option.Name}"))
                {
                    var bag = new DiagnosticBag();
                    CommandSyntax.Parse(command, [option.Name, word], bag);
                    Assert.DoesNotContain(bag.Items, finding => finding.Rule == UsageRules.UnknownChoice);
                }
            }
        }
    }

    [Fact]
    public void No_place_stands_twice()
    {
        var keys = Table.SelectMany(place => place.Keys).ToList();

        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Quotes_in_explanations_stay_within_their_string()
    {
        IReadOnlyList<CompletionCase> table = [new(["x options"], PathKind.None, IsList: false, [new("-a", @"it's ’ \")])];

        Assert.Contains(@"'-a	it'\''s ’ \'", BashCompletion.Script(table), StringComparison.Ordinal);
        Assert.Contains(@"'-a	it\'s ’ \\'", FishCompletion.Script(table), StringComparison.Ordinal);
        Assert.Contains(@"'-a	it''s ’’ \'", PowerShellCompletion.Script(table), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_no_choice()
    {
        var run = CommandRun.Of("completion", "fisch");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RG9006", run.Error, StringComparison.Ordinal);
        Assert.Contains("fish", run.Error, StringComparison.Ordinal);
    }

    private static CompletionCase Place(string key) => Assert.Single(Table, place => place.Keys.Contains(key));

    private static List<string> WordsAt(string key) => [.. Place(key).Words.Select(word => word.Text)];
}
