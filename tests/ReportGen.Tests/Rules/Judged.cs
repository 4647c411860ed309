using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;

namespace ReportGen.Tests.Rules;

/// <summary>The findings of the rules on records written in a test. A text begins with its period; unit and version are added.</summary>
internal static class Judged
{
    /// <summary>What these rules miss is missing from the year as a whole: an excerpt of a year lacks it by nature.</summary>
    public static readonly IReadOnlyList<string> OfTheYear = ["R-01", "R-02", "R-11", "R-20", "R-22", "R-23", "R-24", "R-26", "R-27", "R-28", "R-29", "R-30", "R-49"];

    /// <summary>The errors and warnings of single records as <c>R-05 warning 7:12</c>, sorted; what rules miss in the year as a whole is left out.</summary>
    public static IReadOnlyList<string> Of(string yaml) => [.. Run(yaml).Bag.Sorted().Where(d => !OfTheYear.Contains(d.Id)).Select(d => $"{d.Id} {d.Severity.ToString().ToLowerInvariant()} {d.Location.Line}:{d.Location.Column}")];

    public static (DiagnosticBag Bag, IReadOnlyList<WaivedFinding> Waived) Run(string yaml, string? period = null)
    {
        // A text that is a list stands for phrases.yaml, the others are record files.
        var texts = yaml.ReplaceLineEndings("\n").Split("\n---\n").ToLookup(text => text.StartsWith("- ", StringComparison.Ordinal));
        var phrases = texts[true].Select(text => new RecordFile("phrases.yaml", Encoding.UTF8.GetBytes(text))).FirstOrDefault();
        List<RecordInput> inputs = [.. texts[false].Select((text, i) => new RecordInput(File(text, i == 0 ? "2024.yaml" : $"{i + 1}.yaml"), null, phrases))];
        var bag = new DiagnosticBag();
        var books = RecordReader.Read(inputs, bag).Books;
        if (bag.HasErrors)
        {
            throw new ArgumentException(bag.Items[0].Headline.English + " " + bag.Items[0].Location, nameof(yaml));
        }

        var statistics = StatisticsCalculator.Compute(books, period is null ? null : PeriodParser.Parse(period), bag);
        return (bag, RuleSet.Check(books, statistics, bag));
    }

    /// <summary>The findings of one rule alone, with the text that is marked: <c>4:12 应到</c>; of a report of the period, where one is given.</summary>
    public static IReadOnlyList<string> By(string rule, string yaml, string? period = null) =>
        [.. Run(yaml, period).Bag.Sorted().Where(d => d.Id == rule).Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Location.Line}:{d.Location.Column} {Marked(d.Location)}".TrimEnd())];

    private static string Marked(Location at) => at.Source?.LineText(at.Line) is { } line ? line[(at.Column - 1)..Math.Min(line.Length, at.Column - 1 + at.Length)] : "";

    private static RecordFile File(string text, string name)
    {
        var unit = ("\n" + text).Contains("\nunit:", StringComparison.Ordinal) ? "" : "\nunit: {name: 清河镇, level: town, term: 19}\n";
        return new RecordFile(name, Encoding.UTF8.GetBytes($"reportgen: 1\n{text}{unit}"));
    }
}
