using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>What a field will be to a template: the kinds of <see cref="FieldValue"/>. Any field may be missing.</summary>
internal static class FieldShapes
{
    public static Shape Of(Field field) => (field.Kind switch
    {
        FieldKind.Text => Shape.Text,
        FieldKind.Flag => Shape.Bool,
        FieldKind.Quantity => ModelShapes.Quantity,
        FieldKind.Ordinal => Shape.Number,
        FieldKind.Date => ModelShapes.Date,
        FieldKind.Choice => ModelShapes.ChoiceOf(field.Choices!),
        FieldKind.People => ModelShapes.People,
        FieldKind.TextList => Shape.ListOf(Shape.Text),
        FieldKind.Items => ModelShapes.Items,
        FieldKind.Ballots => Shape.ObjectOf(new TableMembers(VoteMembers.OfBallots)),
        FieldKind.Votes => Shape.ObjectOf(new TableMembers(VoteMembers.OfVotes)),
        FieldKind.Breakdown => ModelShapes.Breakdown,
        FieldKind.Record => Shape.ObjectOf(new RecordMembers(field.Nested!)),
        FieldKind.Records => Shape.ListOf(() => Shape.ObjectOf(new RecordMembers(field.Nested!))),
        _ => Shape.Any,
    }).OrNull();
}
