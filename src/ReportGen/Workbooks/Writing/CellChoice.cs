namespace ReportGen.Workbooks;

/// <summary>A drop-down for the cells of a column below the headers.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Values">What can be chosen; commas divide values, so none may hold one. Empty where <paramref name="Range"/> is given.</param>
/// <param name="Range">The cells whose values can be chosen, <c>代表名册!$B$3:$B$300</c>; null where the values are given.</param>
/// <param name="IsStrict">Nothing else may be typed.</param>
public sealed record CellChoice(int Column, IReadOnlyList<string> Values, string? Range = null, bool IsStrict = true)
{
    /// <summary>The last row that the drop-down reaches to.</summary>
    public const int LastRow = 2000;

    /// <summary>The first row; the whole column below the headers as a rule, one cell in a sheet of labels.</summary>
    public int FirstRow { get; init; } = 2;

    public int EndRow { get; init; } = LastRow;
}
