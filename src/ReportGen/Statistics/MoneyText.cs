namespace ReportGen.Statistics;

/// <summary>Money in prose: from 10,000 yuan on in 万元 or 亿元, where at most two decimals say it exactly; else as it is.</summary>
internal static class MoneyText
{
    public static string Of(decimal yuan) =>
        Scaled(yuan, 100_000_000m, "亿元") ?? Scaled(yuan, 10_000m, "万元") ?? Rounding.Plain(yuan) + "元";

    private static string? Scaled(decimal yuan, decimal scale, string unit) =>
        yuan >= scale && yuan / scale is var number && Rounding.Round(number, 2) == number ? Rounding.Plain(number) + unit : null;
}
