using System.Text.RegularExpressions;
using ReportGen.Documents;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Whatever a year happens to hold, its report is whole sentences: random parts of the sample, always the same ones.</summary>
public sealed partial class SampleSubsetTests
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
            AssertClean(reported, $"part {part}");
        }
    }

    [Theory]
    [InlineData("2024.yaml", null)]
    [InlineData("2024.yaml", "2024-H1")]
    [InlineData("2024.yaml", "2024-H2")]
    [InlineData("2024.yaml", "2024-Q1")]
    [InlineData("2024.yaml", "2024-Q3")]
    [InlineData("2023.yaml", null)]
    [InlineData("2023.yaml", "2023-Q4")]
    public void The_samples_are_clean(string file, string? period) => AssertClean(SampleTown.Build(file, period), file);

    internal static void AssertClean(Reported reported, string which)
    {
        foreach (var line in reported.Lines)
        {
            var fault = Fault().Match(line);
            Assert.False(fault.Success, $"{which}: “{fault.Value}” in: {line}");
        }

        foreach (var paragraph in reported.Document.Blocks.OfType<Paragraph>().Where(p => p.Role is ParagraphRole.Body or ParagraphRole.Lead))
        {
            var text = PlainText.Of(paragraph.Inlines);
            Assert.True(SentenceEnd().IsMatch(text), $"{which}: no full stop: {text}");
        }

        var blocks = reported.Document.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading heading)
            {
                Assert.True(i + 1 < blocks.Count && (blocks[i + 1] is not Heading next || next.Level > heading.Level) && blocks[i + 1] is not SignatureBlock, $"{which}: empty: {PlainText.Of(heading.Inlines)}");
            }
        }
    }

    [GeneratedRegex(@"(?<![\d.])0[件次人名场条个项户%]|NaN|∞|\{\{|\}\}|（[、，；。]*）|《》|“”|[，、；：][，、；。：]|。[，、；。]|^[，、；。]|(?<!上半|下半)年年|一年来以来|以来来|\[\]|null|true|false|余余|约约|(?<=[次件条场])(?:次|(?<!条)件|条|场)(?!会|序|数)|的的|了了")]
    private static partial Regex Fault();

    [GeneratedRegex("[。！？：”）]$")]
    private static partial Regex SentenceEnd();
}
