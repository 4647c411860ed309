using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Adds to a sum over years or units what one of them declares and does not record: its declared total stands in place of what its records
/// make.
/// </summary>
internal static class DeclaredParts
{
    public static void Add(List<Figure> figures, IReadOnlyList<StatisticSet> parts, FigureMaker maker, params ReadOnlySpan<StatisticKind> kinds)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (!figures[i].IsDeclared && kinds.Contains(figures[i].Kind))
            {
                figures[i] = Add(figures[i], parts, maker);
            }
        }
    }

    private static Figure Add(Figure sum, IReadOnlyList<StatisticSet> parts, FigureMaker maker)
    {
        var total = sum.Quantity;
        var any = false;
        foreach (var part in parts)
        {
            if (part.Find(sum.Name) is { IsDeclared: true } figure)
            {
                any = true;
                var counted = figure.CountedAlone;
                total = total with
                {
                    Value = (total.Value ?? 0) - (counted?.Value ?? 0),
                    UnknownParts = Math.Max(0, total.UnknownParts - (counted?.UnknownParts ?? 0)),
                };
                total = Quantity.Add(total with { Written = null }, figure.Quantity with { Written = null });
            }
        }

        return any ? maker.Sum(sum, total) with { IsDeclared = true } : sum;
    }
}
