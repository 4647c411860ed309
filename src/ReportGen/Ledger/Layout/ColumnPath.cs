using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>What a column or a label holds: a field of the record, or a part of one (测评·满意).</summary>
/// <param name="Steps">From the record down to what the cell holds.</param>
internal sealed record ColumnPath(IReadOnlyList<ColumnStep> Steps)
{
    /// <summary>The field of the record itself.</summary>
    public Field? First => Steps[0].Field;

    /// <summary>How the cell is written; null for a number under a free label.</summary>
    public Field? Leaf => Steps[^1].Field;

    /// <summary>The name of the column as ledgers show it.</summary>
    public string Name => string.Join(FieldNames.Separator, Steps.Select(step => step.Key));

    /// <summary>The column says by its name that it is of the record to which the row belongs: 建议编号.</summary>
    public bool IsParents { get; init; }

    /// <summary>The unit of its numbers, by the header; null where that says none.</summary>
    public string? Unit { get; init; }

    /// <summary>That unit, where it is another than numbers of the field are read in anyhow; else null.</summary>
    public string? Scale => Unit is { } unit && Leaf is { } leaf && !HeaderUnit.IsOwn(leaf, unit) ? unit : null;

    /// <summary>Tells columns apart, whatever names they bear.</summary>
    public string Identity => (IsParents ? "^" : "") + string.Join('\n', Steps.Select(step => step.Field?.Key ?? step.Key));
}
