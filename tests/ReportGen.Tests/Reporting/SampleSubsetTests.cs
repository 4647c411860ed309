using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Whatever a year happens to hold, its report is whole sentences: random parts of the sample, always the same ones.</summary>
public sealed class SampleSubsetTests
{
    private static readonly string?[] _periods = [null, null, null, "2024-H1", "2024-H2", "2024-Q2"];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_part_of_the_records_makes_a_clean_report(int seed)
    {
        for (var part = 0; part < 10; part++)
        {
            var random = new Random((seed * 10) + part);
            var variant = SampleVariant.Of().Thinned(random);
            var reported = Reported.In(variant.ToWorkspace(judged: false), _periods[random.Next(_periods.Length)]);
            Assert.True(reported.Report is not null, $"part {part}: {string.Join("\n", reported.Errors)}");
            CleanReport.Assert(reported, $"part {part}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_part_of_the_records_makes_a_clean_report_of_any_kind(string kind, string file, string? speaker)
    {
        for (var part = 0; part < 12; part++)
        {
            var random = new Random(part);
            var variant = SampleVariant.Of(file).Thinned(random);
            var reported = Reported.In(variant.ToWorkspace(judged: false, speaker), kind: kind);
            if (reported.Report is null)
            {
                // Nothing to tell of is said, not written.
                Assert.All(reported.Errors, error => Assert.Matches("^RG3904 ", error));
                continue;
            }

            CleanReport.Assert(reported, $"{kind} {part}");
        }
    }

    public static TheoryData<string, string, string?> Kinds() => new()
    {
        { "election", "2021.yaml", null },
        { "briefing", "2024.yaml", "镇人大主席 周明远" },
        { "plan", "2024.yaml", null },
        { "congress", "2024.yaml", null },
        { "duty", "2024.yaml", "镇人大主席 周明远" },
        { "duty", "2024.yaml", "童国安" },
    };

    [Theory]
    [InlineData("2024.yaml", null)]
    [InlineData("2024.yaml", "2024-H1")]
    [InlineData("2024.yaml", "2024-H2")]
    [InlineData("2024.yaml", "2024-Q1")]
    [InlineData("2024.yaml", "2024-Q3")]
    [InlineData("2023.yaml", null)]
    [InlineData("2023.yaml", "2023-Q4")]
    public void The_samples_are_clean(string file, string? period) => CleanReport.Assert(SampleTown.Build(file, period), file);
}
