namespace ReportGen.Workbooks;

/// <summary>One sheet to be written.</summary>
/// <param name="Name">Up to 31 characters, none of <c>: \ / ? * [ ]</c>.</param>
/// <param name="Rows">From the first row on, cells from the first column on; written one after the other.</param>
public sealed record SheetContent(string Name, IEnumerable<IReadOnlyList<CellContent>> Rows)
{
    /// <summary>The widths of the columns, in characters.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>So many rows and columns stay in view.</summary>
    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>The tab is coloured, so that the sheet is found among many.</summary>
    public bool IsMarked { get; init; }

    public IReadOnlyList<CellComment> Comments { get; init; } = [];

    public IReadOnlyList<CellChoice> Choices { get; init; } = [];
}
