using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Periods: 2024, 2024年度, 2024-H1, 2024年上半年, 2024Q3, 2021-12-01..2022-12-31, 2006..2010.</summary>
public static class PeriodParser
{
    private const int YearLength = 4;

    private const int ShortYearLength = 2;

    // 12 alone may as well be a month as a year.
    private const int MostMonths = 12;

    // A leap year has every day there is.
    private const int AnyYear = 2000;

    /// <summary>The period of that text, as a file or <c>--period</c> gives it; null where it is none.</summary>
    public static Period? Parse(string text) => Parse(text, null);

    /// <summary>The same; <paramref name="year"/> is that of a text without one: 上半年, 第一季度, 前三季度, 1-6月.</summary>
    public static Period? Parse(string text, int? year) =>
        DateParser.Parse(text, year, out _) is { } span ? Period.OfDays(span.First, span.Last) with { Written = text } : null;

    /// <summary>A half, a quarter or months that only a year makes a period: 上半年, 1-6月. Numbers alone, 5 and 1-6, are none.</summary>
    public static bool LacksYear(string text) => HoldsWordOfPeriod(text) && Parse(text, null) is null && Parse(text, AnyYear) is not null;

    /// <summary>A period but for its year, of which only the last two digits are written: 24年上半年, 24年, 24.</summary>
    public static bool HasShortYear(string text)
    {
        var plain = Digits.Narrow(text).Trim();
        return Digits.Count(plain) == ShortYearLength && Parse(text, null) is null && Parse("20" + plain, null) is not null && (plain.Length > ShortYearLength || int.Parse(plain, CultureInfo.InvariantCulture) > MostMonths);
    }

    private static bool HoldsWordOfPeriod(string text) =>
        text.Contains("半年", StringComparison.Ordinal) || text.Contains("季度", StringComparison.Ordinal) || text.Contains("全年", StringComparison.Ordinal) || text.AsSpan().IndexOfAny("月QqHh") >= 0;

    /// <summary>The year, half or quarter that a text which is no period was meant to be: 2024年上半年 for 2024年上半; null where none is near.</summary>
    public static string? Nearest(string text)
    {
        text = Digits.Narrow(text);
        var at = Enumerable.Range(0, Math.Max(0, text.Length - YearLength + 1)).FirstOrDefault(i => Parse(text.Substring(i, YearLength)) is not null, -1);
        var year = at < 0 ? null : text.Substring(at, YearLength);
        string[] words = ["上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度", "前三季度"];
        string[] signs = ["H1", "H2", "Q1", "Q2", "Q3", "Q4"];
        var nearest = NearestName.Of(text, year is null ? words.Concat(signs) : [$"{year}年度", .. words.Select(word => $"{year}年{word}"), .. signs.Select(sign => $"{year}-{sign}")]);

        // 第五季度 and 2024Q5 are no slips of another quarter: whoever counts wrong is not told which one was meant.
        return nearest is null || Numbers(nearest) != Numbers(text) ? null : nearest;
    }

    private static string Numbers(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c) || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal)));
}
