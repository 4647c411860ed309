using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary>Faults of a command line end with code 2, in the reader's language, on the standard error, and nothing is done.</summary>
public sealed class UsageErrorTests
{
    public static TheoryData<string, string[]> Faults() => new()
    {
        { "mistyped-option", ["build", "2024.yaml", "--formt", "docx"] },
        { "option-that-is-a-value", ["init", "x", "--yaml"] },
        { "far-option", ["2024.yaml", "--zzzzzzzz"] },
        { "mistyped-command", ["vaildate", "2024.yaml"] },
        { "far-command", ["check", "2024.yaml"] },
        { "mistyped-sub-command", ["template", "rendr", "a.sbn"] },
        { "help-for-a-mistyped-command", ["help", "biuld"] },
        { "half-a-command", ["template"] },
        { "no-file", ["build"] },
        { "no-statistic-file", ["explain", "视察次数"] },
        { "no-value", ["2024.yaml", "-o"] },
        { "no-choice", ["stats", "2024.yaml", "--format"] },
        { "bad-choice", ["stats", "2024.yaml", "--format", "xlsx"] },
        { "near-choice", ["build", "2024.yaml", "--format", "docs"] },
        { "twice", ["build", "2024.yaml", "-o", "a", "-o", "b"] },
        { "flag-with-value", ["build", "2024.yaml", "--force=no"] },
        { "missing-option", ["template", "render", "a.sbn"] },
        { "too-many", ["template", "render", "我的", "模板.sbn", "--data", "a.json"] },
        { "two-documents", ["style", "check", "a.docx", "b.docx"] },
        { "option-of-another-command", ["stats", "2024.yaml", "--kind", "annual"] },
        { "wrong-value-and-no-file", ["stats", "--format", "xlsx"] },
        { "empty-name", ["build", ""] },
        { "dash-of-Word", ["build", "2024.yaml", "—kind", "annual"] },
        { "full-width-dashes", ["2024.yaml", "－－formt=docx"] },
        { "dash-of-a-letter", ["build", "2024.yaml", "—o", "a.docx"] },
        { "dash-of-an-unknown-letter", ["build", "2024.yaml", "—x"] },
        { "dash-of-an-unknown-word", ["build", "2024.yaml", "—annual"] },
        { "dash-of-another-command", ["stats", "2024.yaml", "——kind", "annual"] },
        { "chinese-command", ["校验", "2024.yaml"] },
        { "chinese-help", ["帮助"] },
        { "version-as-a-command", ["version"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Message(string name, string[] words)
    {
        var workspace = new MemoryWorkspace().Add("2024.yaml", "reportgen: 1");
        var chinese = CommandRun.In(workspace, words);
        var english = CommandRun.In(workspace, ["--lang", "en", .. words]);

        Assert.Equal((2, ""), (chinese.ExitCode, chinese.Output));
        Assert.Equal((2, ""), (english.ExitCode, english.Output));
        Assert.DoesNotContain(english.Error, c => c is >= '\u2E80' and <= '\uFFEF' && !string.Concat(words).Contains(c, StringComparison.Ordinal));
        Assert.Single(workspace.Files);
        Snapshot.Verify(chinese.Error + "----\n" + english.Error, name: name);
    }

    [Theory]
    [InlineData("--lang", "en")]
    [InlineData("--lang=en")]
    [InlineData("--lang:EN")]
    [InlineData("--lang", "English")]
    public void The_language_is_taken_from_anywhere(params string[] lang)
    {
        Assert.StartsWith("error[", CommandRun.Of(["build", "--formt", .. lang]).Error, StringComparison.Ordinal);
        Assert.StartsWith("error[", CommandRun.Of([.. lang, "build", "--formt"]).Error, StringComparison.Ordinal);
        Assert.StartsWith("错误[", CommandRun.Of(["build", "--formt", "--", .. lang]).Error, StringComparison.Ordinal);
    }
}
