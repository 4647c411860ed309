using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>What a sheet holds.</summary>
/// <param name="Kind">How it is laid out.</param>
/// <param name="Path">The fields from the top of the file down to what the sheet holds.</param>
internal sealed record SheetRole(SheetKind Kind, IReadOnlyList<Field> Path)
{
    /// <summary>The field that the sheet holds.</summary>
    public Field Field => Path[^1];

    /// <summary>What a row is, or what the labels belong to.</summary>
    public RecordType Type => FieldNames.InnerType(Field)!;

    /// <summary>The type of the records that the rows of a sub-sheet belong to.</summary>
    public RecordType Parent => Path[^2].Nested!;

    /// <summary>The list whose records the rows belong to; null where they belong to the unit or the report, of which there is one.</summary>
    public RecordType? ParentList => Kind == SheetKind.SubRecords && Path[0].Kind == FieldKind.Records ? Parent : null;
}
