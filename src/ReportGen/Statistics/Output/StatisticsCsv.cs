namespace ReportGen.Statistics;

/// <summary>Figures as CSV for a spreadsheet: one figure a line, under a header in Chinese. Several units or years are further columns.</summary>
public static class StatisticsCsv
{
    public static void Write(Stream output, StatisticSet set, StatisticSet? previous = null)
    {
        using var csv = new CsvWriter(output);
        var parts = StatisticColumns.Parts(set, previous);
        string[] change = StatisticColumns.ChangeHeading(set, previous) is { } heading ? [heading.Chinese] : [];
        csv.WriteLine(["统计项", "名称", "数值", "单位", "文字", "分子", "分母", "概数", "未统计", "申报", .. parts.Select(part => part.Heading.Chinese), .. change]);
        foreach (var figure in set.Figures)
        {
            csv.WriteLine(
                [
                    figure.Name, figure.Label, Number(figure), figure.Unit, figure.Text, Number(figure.Numerator), Number(figure.Denominator), figure.Qualifier,
                    figure.Unknown > 0 ? Rounding.Plain(figure.Unknown) : "", figure.IsDeclared ? "是" : "", .. parts.Select(part => Number(part.Set, figure)),
                    .. change.Select(_ => Number(StatisticColumns.Difference(set, previous, figure))),
                ]);
        }
    }

    // A member that a year or unit does not have is nought there; what it did not fill in stays empty.
    private static string Number(StatisticSet part, Figure figure) =>
        FigurePart.Of(part.Label, part, figure) is { State: PartState.None } ? "0" : Number(part.Find(figure.Name));

    private static string Number(Figure? figure) => figure?.Date is { } day ? day.ToString("yyyy-MM-dd") : Number(figure?.Value);

    private static string Number(decimal? number) => number is { } value ? Rounding.Plain(value) : "";
}
