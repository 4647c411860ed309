using System.Text.RegularExpressions;
using Xunit;

namespace ReportGen.Tests.Architecture;

/// <summary>Guides are read by people who have nothing else: their pictures are there, and the clerk's guide is in her language.</summary>
public sealed partial class GuideTests
{
    private const int MostBytes = 150_000;

    public static TheoryData<string> Guides() =>
        [.. Directory.EnumerateFiles(Path.Combine(TestPaths.Root, "docs"), "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(TestPaths.Root, "*.md")).Select(path => Path.GetRelativePath(TestPaths.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_picture_is_there_and_says_what_it_shows(string guide)
    {
        var path = Path.Combine(TestPaths.Root, guide);
        foreach (Match picture in Picture().Matches(File.ReadAllText(path)))
        {
            var file = Path.Combine(Path.GetDirectoryName(path)!, picture.Groups["file"].Value);
            Assert.True(File.Exists(file), $"{guide}: {file}");
            Assert.NotEmpty(picture.Groups["text"].Value);
        }
    }

    [Fact]
    public void The_way_from_an_empty_desk_is_ten_steps_with_small_pictures()
    {
        var steps = Start().Split("\n## ")[1..];

        Assert.Equal(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], steps.Where(step => step.Contains('、', StringComparison.Ordinal)).Take(10).Select(step => step.Split('、')[0]));
        Assert.All(steps.Take(10), step => Assert.Matches(Picture(), step));
        Assert.All(
            Picture().Matches(Start()),
            picture => Assert.InRange(new FileInfo(Path.Combine(TestPaths.Root, "docs", picture.Groups["file"].Value)).Length, 1, MostBytes));
    }

    // Alt is what the key is called on every keyboard.
    [Fact]
    public void The_clerk_reads_no_english_word()
    {
        var text = Picture().Replace(Start(), picture => picture.Groups["text"].Value).Replace("Alt", "", StringComparison.Ordinal);

        Assert.DoesNotMatch("[A-Za-z]", text);
        Assert.DoesNotContain('`', text);
    }

    private static string Start() => File.ReadAllText(Path.Combine(TestPaths.Root, "docs", "上手.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"!\[(?<text>[^\]]*)\]\((?<file>[^)]+)\)")]
    private static partial Regex Picture();
}
