using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Tests.Reporting;
using Xunit;
using static ReportGen.Tests.WordTemplates.WordFile;

namespace ReportGen.Tests.WordTemplates;

/// <summary>Every tag that the guide docs/word-templates.md shows works on the sample town.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var match in Example().Matches(Guide()).Where(match => !match.Groups["text"].Value.Contains('…', StringComparison.Ordinal)))
        {
            examples.Add(match.Groups["text"].Value, match.Groups["made"].Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_guide_says(string text, string made)
    {
        var workspace = SampleTown.Workspace().Add("qinghe/own.docx", WordFile.Of(P(text.Replace("\\|", "|", StringComparison.Ordinal))).Build());
        var reported = Reported.In(workspace, template: "qinghe/own.docx", file: "qinghe/2024.yaml");

        Assert.DoesNotContain(reported.Bag.Items, item => item.Severity == Severity.Error);
        if (made.StartsWith("清河镇", StringComparison.Ordinal) || made.StartsWith("全年", StringComparison.Ordinal))
        {
            Assert.Equal(made, reported.Text);
        }

        if (made == "不印")
        {
            Assert.Equal("", reported.Text);
        }
    }

    [Fact]
    public void The_guide_has_examples() => Assert.True(Examples().Count >= 8);

    private static string Guide() => File.ReadAllText(TestPaths.In("docs", "word-templates.md"));

    [GeneratedRegex(@"^\| `(?<text>[^`]*\{\{[^`]*)`[^|]*\| (?<made>.*?) \|$|：`(?<text>\{\{ for[^`]*)`", RegexOptions.Multiline)]
    private static partial Regex Example();
}
