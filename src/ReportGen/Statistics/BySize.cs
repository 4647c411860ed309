namespace ReportGen.Statistics;

/// <summary>Figures in order of size, those that are not known first.</summary>
internal sealed class BySize : IComparer<Figure>
{
    public static readonly BySize Instance = new();

    public int Compare(Figure? x, Figure? y) => decimal.Compare(x?.Exact ?? -1, y?.Exact ?? -1);
}
