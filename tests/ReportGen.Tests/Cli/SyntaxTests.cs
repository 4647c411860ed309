using ReportGen.Cli.Commands;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>What words on a command line become, and the traps of the parser beneath.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("@2024.yaml")]
    [InlineData("[2024]")]
    [InlineData("[diagram]")]
    [InlineData("reportgen")]
    [InlineData("build")]
    [InlineData("testhost")]
    [InlineData("-")]
    [InlineData("/force")]
    [InlineData("a b,c=d:e.yaml")]
    public void A_word_stays_the_file_that_it_names(string word)
    {
        Assert.Equal([word], Build(word).Files);
        Assert.Equal([word, "b.yaml"], Build(word, "b.yaml").Files);
        Assert.Equal(["a.yaml", word], Build("a.yaml", word).Files);
        Assert.Equal(word, Build("a.yaml", "-o", word).Output);
    }

    [Theory]
    [InlineData("2024年上半", "是不是想写 2024年上半年？")]
    [InlineData("第一季", "是不是想写 第一季度？")]
    [InlineData("前三季", "是不是想写 前三季度？")]
    [InlineData("２０２４年上半", "是不是想写 2024年上半年？")]
    [InlineData("2024_Q1", "是不是想写 2024-Q1？")]
    [InlineData("去年", "写成 2024、2024年上半年、2024年第一季度、2024-Q1 或 2024-01-01..2024-09-30")]
    public void A_period_that_is_none_is_guessed_at(string written, string help)
    {
        var run = CommandRun.Of("stats", "2024.yaml", "--period", written);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"“--period”看不懂“{written}”", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_file()
    {
        Assert.Equal(["a.yaml", "--force", "-o", "--"], Build("a.yaml", "--", "--force", "-o", "--").Files);
        Assert.False(Build("a.yaml", "--", "--force").Force);
    }

    [Fact]
    public void Options_stand_before_between_and_after_files()
    {
        var expected = Build("--force", "-o", "x.docx", "a.yaml", "b.yaml");

        foreach (var words in new string[][] { ["a.yaml", "--force", "b.yaml", "-o", "x.docx"], ["a.yaml", "b.yaml", "--output=x.docx", "--force"], ["a.yaml", "-o:x.docx", "b.yaml", "--force", "--force"] })
        {
            var request = Build(words);
            Assert.Equal(expected.Files, request.Files);
            Assert.Equal((expected.Output, expected.Force), (request.Output, request.Force));
        }
    }

    [Fact]
    public void Every_option_of_build_reaches_the_request()
    {
        var request = Build(
            "a.yaml", "--kind", "年度", "--period", "2024年上半年", "--template", "t.sbn", "-o", "出 口", "--format", "docx，md、HTML", "--style", "s.yaml",
            "--previous", "2023.yaml", "--each", "--draft", "--force", "--fail-on", "警告");

        Assert.Equal(("annual", "2024年上半年", "t.sbn", "出 口"), (request.Kind, request.Period, request.Template, request.Output));
        Assert.Equal(["docx", "md", "html"], request.Formats);
        Assert.Equal(("s.yaml", "2023.yaml", Severity.Warning), (request.Style, request.Previous, request.FailOn));
        Assert.True(request is { Each: true, Draft: true, Force: true });
        Assert.Equal(["md", "docx"], Build("a.yaml", "--format", "md", "--format", "docx").Formats);
        Assert.Equal(["docx"], Build("a.yaml").Formats);
    }

    [Theory]
    [InlineData("RG9002", "2024.yaml", "--formt", "json")]
    [InlineData("RG9002", "2024.yaml", "-x")]
    [InlineData("RG9002", "2024.yaml", "--Force")]
    [InlineData("RG9002", "2024.yaml", "-fdocx")]
    [InlineData("RG9002", "--words", "2024.yaml")]
    [InlineData("RG9003", "2024.yaml", "--format")]
    [InlineData("RG9003", "2024.yaml", "-o", "--force")]
    [InlineData("RG9003", "--output=", "2024.yaml")]
    [InlineData("RG9003", "2024.yaml", "-o", "")]
    [InlineData("RG9003", "2024.yaml", "-o", "--", "x")]
    [InlineData("RG9004", "2024.yaml", "--force=no")]
    [InlineData("RG9005", "2024.yaml", "-o", "a", "--output", "b")]
    [InlineData("RG9005", "2024.yaml", "--lang", "en", "--lang", "zh")]
    [InlineData("RG9006", "2024.yaml", "--format", "docx,pdff")]
    [InlineData("RG9006", "2024.yaml", "--format", "docx,")]
    [InlineData("RG9006", "2024.yaml", "--lang", "fr")]
    [InlineData("RG9007")]
    [InlineData("RG9007", "--force")]
    [InlineData("RG9009", "2024.yaml", "")]
    public void A_fault_is_a_fault_and_never_a_file(string id, params string[] words)
    {
        var bag = new DiagnosticBag();

        Assert.Null(CommandSyntax.Parse(BuildCommand.Spec, words, bag));
        Assert.Equal([id], bag.Items.Select(d => d.Id));
    }

    // An option of another command was meant as that one, though one of this command's is only a slip away; of a letter none is guessed.
    [Theory]
    [InlineData("watch 2024.yaml --format docx", "有它的是")]
    [InlineData("stats 2024.yaml -o x.json", "有它的是")]
    [InlineData("stats 2024.yaml -x", "如果这是文件名，写成 ./-x")]
    [InlineData("stats 2024.yaml --formt json", "是不是想写 --format？")]
    public void What_an_unknown_option_is_meant_as(string line, string help)
    {
        var run = CommandRun.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Equal(help.StartsWith("是不是", StringComparison.Ordinal), run.Error.Contains("是不是想写", StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_of_a_line_are_told_at_once()
    {
        var bag = new DiagnosticBag();

        Assert.Null(CommandSyntax.Parse(BuildCommand.Spec, ["a", "--formt", "x", "--force=1", "-o"], bag));
        Assert.Equal(["RG9002", "RG9004", "RG9003"], bag.Items.Select(d => d.Id));
    }

    [Fact]
    public void Commands_with_counted_words_refuse_more_and_less()
    {
        var bag = new DiagnosticBag();
        Assert.Null(CommandSyntax.Parse(TemplateRenderCommand.Spec, ["t.sbn"], bag));
        Assert.Null(CommandSyntax.Parse(TemplateRenderCommand.Spec, ["t.sbn", "u.sbn", "--data", "d.json"], bag));
        Assert.Null(CommandSyntax.Parse(ExplainCommand.Spec, ["视察次数"], bag));

        Assert.Equal(["RG9010", "RG9008", "RG9007"], bag.Items.Select(d => d.Id));
    }

    [Fact]
    public void Requests_of_the_other_commands_hold_what_was_asked()
    {
        var explain = ExplainCommand.RequestOf(Parsed(ExplainCommand.Spec, "视察次数", "a.yaml", "b.yaml", "--period", "2024"));
        Assert.Equal(("视察次数", "2024"), (explain.Statistic, explain.Period));
        Assert.Equal(["a.yaml", "b.yaml"], explain.Files);
        Assert.Equal(new TrialRequest("t.sbn", "d.json", true), TemplateRenderCommand.RequestOf(Parsed(TemplateRenderCommand.Spec, "--data", "d.json", "--strict", "t.sbn")));
        Assert.Equal("table", StatsCommand.RequestOf(Parsed(StatsCommand.Spec, "a.yaml")).Format);
        Assert.Equal("md", StatsCommand.RequestOf(Parsed(StatsCommand.Spec, "a.yaml", "--format", "markdown")).Format);
        Assert.Equal(Severity.Info, ValidateCommand.RequestOf(Parsed(ValidateCommand.Spec, "a.yaml", "--fail-on=info")).FailOn);
    }

    [Theory]
    [InlineData("a.yaml b", "", "a.yaml", "a.yaml b")]
    [InlineData("validate a", "validate", null, "a")]
    [InlineData("--lang en -q validate a", "validate", null, "--lang en -q a")]
    [InlineData("template --lang en render t", "template render", null, "--lang en t")]
    [InlineData("template chekc t", "template", "chekc", "chekc t")]
    [InlineData("template", "template", null, "")]
    [InlineData("--force validate", "", null, "--force validate")]
    [InlineData("-- validate", "", null, "-- validate")]
    [InlineData("render", "", "render", "render")]
    public void The_name_of_the_command_is_told_from_its_words(string line, string verb, string? first, string rest)
    {
        var words = CommandWords.Of(line.Split(' '), CommandCatalogue.Verbs);

        Assert.Equal((verb, first, rest), (words.Verb, words.First, string.Join(' ', words.Rest)));
    }

    private static BuildRequest Build(params string[] words) => BuildCommand.RequestOf(Parsed(BuildCommand.Spec, words));

    private static ParsedArguments Parsed(CommandSpec command, params string[] words)
    {
        var bag = new DiagnosticBag();
        var parsed = CommandSyntax.Parse(command, words, bag);
        Assert.Empty(bag.Items.Select(d => d.Headline.Chinese));
        return parsed!;
    }
}
