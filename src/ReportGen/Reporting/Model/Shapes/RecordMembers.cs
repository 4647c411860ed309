using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The fields of a record type, as shapes: what <see cref="RecordObject"/> will give of one.</summary>
internal sealed class RecordMembers(RecordType type) : ShapeMembers
{
    public RecordType Type => type;

    public override string DisplayName => type.Name;

    public override string EnglishName => type.Key;

    public override IEnumerable<string> Names => type.Words;

    public override Shape? Find(string name) =>
        type.Find(name) is { } field ? FieldShapes.Of(field)
        : RecordObject.IsOutcome(name, type) ? FieldShapes.Of(Suggestions.Result).OrNull()
        : RecordObject.IsVerdict(name, type) ? FieldShapes.Of(Suggestions.Satisfaction).OrNull()
        : RecordObject.IsAnswered(name, type) ? FieldShapes.Of(Suggestions.Replied).OrNull()
        : RecordObject.IsSigners(name, type) ? ModelShapes.Quantity
        : RecordObject.IsSubject(name, type) || RecordObject.IsReporter(name, type) ? Shape.Text.OrNull()
        : RecordObject.IsSinceYear(name, type) ? Shape.Number.OrNull()
        : RecordObject.IsUnitName(name) ? Shape.Text.OrNull()
        : RecordObject.IsUnitNames(name) ? Shape.ListOf(Shape.Text)
        : RecordObject.IsYearName(name) ? Shape.Number.OrNull()
        : null;
}
