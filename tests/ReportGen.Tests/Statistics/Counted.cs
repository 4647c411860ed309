using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>Figures of records written in a test. A text begins with its period; unit and version are added.</summary>
internal sealed class Counted
{
    private Counted(StatisticSet set, DiagnosticBag bag, IReadOnlyList<RecordBook> books) => (Set, Bag, Books) = (set, bag, books);

    public StatisticSet Set { get; }

    public DiagnosticBag Bag { get; }

    public IReadOnlyList<RecordBook> Books { get; }

    public Figure this[string name] => Set.Find(name) ?? throw new ArgumentException($"no statistic is called {name}", nameof(name));

    public static Counted Of(string yaml, string? period = null) => OfFiles(period, ("2024.yaml", yaml));

    public static Counted OfFiles(string? period, params (string Path, string Yaml)[] files)
    {
        var reading = new DiagnosticBag();
        var books = RecordReader.Read([.. files.Select(file => new RecordInput(new RecordFile(file.Path, Encoding.UTF8.GetBytes(Complete(file.Yaml)))))], reading).Books;
        Assert.DoesNotContain(reading.Items, item => item.Severity == Severity.Error);
        var bag = new DiagnosticBag();
        return new Counted(StatisticsCalculator.Compute(books, period is null ? null : PeriodParser.Parse(period), bag), bag, books);
    }

    private static string Complete(string yaml)
    {
        var text = yaml.ReplaceLineEndings("\n");
        var unit = text.Contains("\nunit:", StringComparison.Ordinal) ? "" : "unit: {name: 清河镇, level: town, term: 19}\n";
        return $"reportgen: 1\n{text}\n{unit}";
    }
}
