using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>A number printed in the report with all that it rests on, for those who check what was printed: a statistic, or a number of the records.</summary>
internal abstract record TracedFigure(string Name, string Label, string Text, decimal? Value, IReadOnlyList<string> Records)
    : Documents.Figure(Name, Label, Text, Value, Records)
{
    /// <summary>The records themselves; nothing is printed of them here.</summary>
    public abstract IReadOnlyList<Record> Behind { get; }

    /// <summary>What counts it; empty where the text says it.</summary>
    public abstract string Unit { get; }

    /// <summary>The same as a sentence counts it: 46人, though the field counts 人次. A statistic keeps its own.</summary>
    public virtual TracedFigure In(string unit) => this;

    /// <summary>How it is got, in Chinese.</summary>
    public abstract string How { get; }

    /// <summary>The figures that it belongs to: those of the report, of a year or of a unit; null for a number of records.</summary>
    public virtual StatisticSet? Set => null;

    /// <summary>What it is a part of, and what is not in it; a line each.</summary>
    public abstract string Parts { get; }

    /// <summary>What it was the period before.</summary>
    public virtual string Before => Figure.Nothing;

    /// <summary>Where its records stand in the files: <c>2024.yaml:118</c>.</summary>
    public IReadOnlyList<string> Places => [.. RecordPlaces.Of(Behind)];

    /// <summary>The same for the same number, wherever it is printed again.</summary>
    public virtual string Identity => string.Join('|', [Name, Text, .. Places]);
}
