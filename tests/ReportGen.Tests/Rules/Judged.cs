using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;

namespace ReportGen.Tests.Rules;

/// <summary>The findings of the rules on records written in a test. A text begins with its period; unit and version are added.</summary>
internal static class Judged
{
    /// <summary>The findings as <c>R-05 warning 7:12</c>, sorted.</summary>
    public static IReadOnlyList<string> Of(string yaml) => [.. Run(yaml).Bag.Sorted().Select(d => $"{d.Id} {d.Severity.ToString().ToLowerInvariant()} {d.Location.Line}:{d.Location.Column}")];

    public static (DiagnosticBag Bag, IReadOnlyList<WaivedFinding> Waived) Run(string yaml)
    {
        var text = yaml.ReplaceLineEndings("\n");
        var unit = text.Contains("\nunit:", StringComparison.Ordinal) ? "" : "\nunit: {name: 清河镇, level: town, term: 19}\n";
        var file = new RecordFile("2024.yaml", Encoding.UTF8.GetBytes($"reportgen: 1\n{text}{unit}"));
        var bag = new DiagnosticBag();
        var books = RecordReader.Read([new RecordInput(file)], bag).Books;
        if (bag.HasErrors)
        {
            throw new ArgumentException(bag.Items[0].Headline.English, nameof(yaml));
        }

        var statistics = StatisticsCalculator.Compute(books, null, bag);
        return (bag, RuleSet.Check(books, statistics, bag));
    }
}
