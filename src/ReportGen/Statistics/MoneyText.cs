using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// Money in prose, without its 元: from 10,000 yuan on in 万 or 亿, where at most two decimals say it exactly, else as it is; with the
/// qualifier that was written (5万余, 约5.2万).
/// </summary>
internal static class MoneyText
{
    public static string Of(decimal yuan) => Number(yuan) + "元";

    /// <summary>The unit 元 still goes between some of its words: 5万以上 is 5万元以上.</summary>
    public static string Number(Quantity yuan) => PrintedSum.Text(yuan, Number);

    private static string Number(decimal yuan) => Scaled(yuan, 100_000_000m, "亿") ?? Scaled(yuan, 10_000m, "万") ?? Rounding.Plain(yuan);

    private static string? Scaled(decimal yuan, decimal scale, string word) =>
        yuan >= scale && yuan / scale is var number && Rounding.Round(number, 2) == number ? Rounding.Plain(number) + word : null;
}
