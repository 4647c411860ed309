namespace ReportGen.Statistics;

/// <summary>
/// A change in words: 比上年增加3件，增长6.8%; 与上年持平; 上年没有; 比上年提高0.3个百分点. The former period is named by the caller:
/// 上年, 上年同期, 上届.
/// </summary>
public static class ChangeText
{
    public static string Of(Change change, string former = "上年") => change switch
    {
        { Direction: Direction.Equal } => $"与{former}持平",
        { Direction: Direction.FromNothing } => $"{former}没有",
        { IsPoints: true } => $"比{former}{(change.Direction == Direction.Up ? "提高" : "下降")}{Rounding.Plain(change.Difference)}个百分点",
        { Direction: Direction.Up } => $"比{former}增加{Amount(change)}{Percentage("增长", change)}",
        _ => $"比{former}减少{Amount(change)}{Percentage("下降", change)}",
    };

    /// <summary>In figures, for tables: +3（+6.8%）, -0.5个百分点, 0.</summary>
    public static string Signed(Change change)
    {
        var sign = change.Direction is Direction.Up or Direction.FromNothing ? "+" : "-";
        return change.Direction == Direction.Equal ? "0"
            : change.IsPoints ? $"{sign}{Rounding.Plain(change.Difference)}个百分点"
            : change.Percent is { } percent && change.Direction != Direction.FromNothing ? $"{sign}{Rounding.Plain(change.Difference)}（{sign}{Rounding.Plain(percent)}%）"
            : sign + Rounding.Plain(change.Difference);
    }

    /// <summary>The same in English: +3 (+6.8%), -0.5 points, 0.</summary>
    public static string SignedEnglish(Change change)
    {
        var sign = change.Direction is Direction.Up or Direction.FromNothing ? "+" : "-";
        return change.Direction == Direction.Equal ? "0"
            : change.IsPoints ? $"{sign}{Rounding.Plain(change.Difference)} points"
            : change.Percent is { } percent && change.Direction != Direction.FromNothing ? $"{sign}{Rounding.Plain(change.Difference)} ({sign}{Rounding.Plain(percent)}%)"
            : sign + Rounding.Plain(change.Difference);
    }

    // Money as all of the text writes it: 1248.5万元.
    private static string Amount(Change change) =>
        change.Unit == "元" ? MoneyText.Of(change.Difference) : Rounding.Plain(change.Difference) + change.Unit;

    private static string Percentage(string verb, Change change) =>
        change.Percent is { } percent and not 0 ? $"，{verb}{Rounding.Plain(percent)}%" : "";
}
