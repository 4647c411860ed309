using System.Text.RegularExpressions;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>The guide to the kinds of report tells every kind of the catalogue and shows it.</summary>
public sealed partial class KindGuideTests
{
    private const long LargestPicture = 150_000;

    private static readonly string Guide = File.ReadAllText(TestPaths.In("docs", "kinds.md"));

    [Fact]
    public void Every_kind_has_its_section_command_and_picture() => Assert.All(ReportKind.All, kind =>
    {
        var section = Section(kind.Name.Key);
        Assert.Contains("reportgen build samples/", section, StringComparison.Ordinal);
        Assert.Contains("要有：", section, StringComparison.Ordinal);
        Assert.Contains($"(images/kind-{kind.Name.Key}.png)", section, StringComparison.Ordinal);
    });

    [Fact]
    public void No_section_tells_a_kind_that_does_not_exist() =>
        Assert.Equal(ReportKind.All.Select(kind => kind.Name.Key).Order(), Heading().Matches(Guide).Select(match => match.Groups[1].Value).Order());

    [Fact]
    public void Every_picture_shown_exists_and_is_light() => Assert.All(Picture().Matches(Guide), match =>
    {
        var file = new FileInfo(TestPaths.In("docs", match.Groups[1].Value));
        Assert.True(file.Exists, file.Name);
        Assert.True(file.Length < LargestPicture, file.Name);
    });

    private static string Section(string kind)
    {
        var start = Guide.IndexOf($"\n## {kind}：", StringComparison.Ordinal);
        Assert.True(start >= 0, kind);
        var end = Guide.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Guide[start..] : Guide[start..end];
    }

    [GeneratedRegex("(?m)^## ([a-z]+)：")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((images/[^)]+)\)")]
    private static partial Regex Picture();
}
