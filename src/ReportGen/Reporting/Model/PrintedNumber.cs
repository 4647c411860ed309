using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The identity of a printed number that is no statistic: one that a record holds, or one made of the records that a sentence speaks of.</summary>
internal sealed record PrintedNumber : TracedFigure
{
    private string _unit;

    /// <param name="name"><c>records.trainings.people</c>: a statistic may be called like a field.</param>
    /// <param name="label">学习培训的人次.</param>
    /// <param name="text">As it prints.</param>
    /// <param name="value">The number; null for a range.</param>
    /// <param name="how">How it is got, in Chinese.</param>
    /// <param name="behind">The records.</param>
    /// <param name="names">What they are called.</param>
    /// <param name="unit">What counts it; empty where the text says it.</param>
    /// <param name="parts">What it is made of.</param>
    public PrintedNumber(string name, string label, string text, decimal? value, string how, IReadOnlyList<Record> behind, IReadOnlyList<string> names, string unit = "", string parts = "")
        : base(name, label, text, value, names) => (How, Behind, _unit, Parts) = (how, behind, unit, parts);

    public override IReadOnlyList<Record> Behind { get; }

    public override string Unit => _unit;

    public override string How { get; }

    public override string Parts { get; }

    public override TracedFigure In(string unit) => unit == _unit ? this : this with { _unit = unit };
}
