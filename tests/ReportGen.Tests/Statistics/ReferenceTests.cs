using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

public sealed class ReferenceTests
{
    /// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the page.</summary>
    [Fact]
    public void The_reference_page_is_what_the_catalogue_says()
    {
        var path = TestPaths.In("docs", "statistics.md");
        if (Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, StatisticsReference.Markdown());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), StatisticsReference.Markdown());
    }

    [Fact]
    public void Every_group_has_a_heading() =>
        Assert.All(StatisticCatalogue.All, statistic => Assert.NotEqual(statistic.Group, StatisticGroups.HeadingOf(statistic.Group).Chinese));
}
