using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("2024-05-15", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("2024年5月15日", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("2024/5/15", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("2024.5.15", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("5月15日", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("五月十五日", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("2024-05", "2024-05-01", "2024-05-31", "5月")]
    [InlineData("2024-05上旬", "2024-05-01", "2024-05-10", "5月上旬")]
    [InlineData("2024年5月中旬", "2024-05-11", "2024-05-20", "5月中旬")]
    [InlineData("2024-02下旬", "2024-02-21", "2024-02-29", "2月下旬")]
    [InlineData("2024-05初", "2024-05-01", "2024-05-10", "5月初")]
    [InlineData("2024-05底", "2024-05-21", "2024-05-31", "5月底")]
    [InlineData("5月上旬", "2024-05-01", "2024-05-10", "5月上旬")]
    [InlineData("2024年初", "2024-01-01", "2024-03-31", "年初")]
    [InlineData("2024年底", "2024-10-01", "2024-12-31", "年底")]
    [InlineData("2024年春", "2024-02-01", "2024-04-30", "春季")]
    [InlineData("2024年冬", "2024-11-01", "2024-12-31", "冬季")]
    [InlineData("2024-Q2", "2024-04-01", "2024-06-30", "第二季度")]
    [InlineData("第二季度", "2024-04-01", "2024-06-30", "第二季度")]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30", "上半年")]
    [InlineData("上半年", "2024-01-01", "2024-06-30", "上半年")]
    [InlineData("前三季度", "2024-01-01", "2024-09-30", "前三季度")]
    [InlineData("2024", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData("全年", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024年全年", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData("二〇二四年五月十五日", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("二○二四年", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024年度", "2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024-07-13..2024-07-15", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("7月13日至15日", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("7月13日-15日", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("7月13-15日", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("2024年7月13—15日", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("2024.7.13-15", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("2024/7/13-7/15", "2024-07-13", "2024-07-15", "7月13日至15日")]
    [InlineData("9-10月", "2024-09-01", "2024-10-31", "9月至10月")]
    [InlineData("1至3月", "2024-01-01", "2024-03-31", "1月至3月")]
    [InlineData("05-15", "2024-05-15", "2024-05-15", "5月15日")]
    [InlineData("2024-5月", "2024-05-01", "2024-05-31", "5月")]
    [InlineData("2024-06-28..2024-07-03", "2024-06-28", "2024-07-03", "6月28日至7月3日")]
    [InlineData("2024-09上旬..2024-10", "2024-09-01", "2024-10-31", "9月上旬至10月")]
    [InlineData("2023-12-30..2024-01-02", "2023-12-30", "2024-01-02", "2023年12月30日至2024年1月2日")]
    [InlineData("2006..2010", "2006-01-01", "2010-12-31", "2006年至2010年")]
    public void A_date_is_the_span_of_days_it_may_mean(string text, string first, string last, string words)
    {
        var span = DateParser.Parse(text, 2024, out _)!;

        Assert.Equal((first, last, words, text), ($"{span.First:yyyy-MM-dd}", $"{span.Last:yyyy-MM-dd}", span.Words, span.Written));
    }

    [Theory]
    [InlineData("2024-13-05", "NoSuchMonth")]
    [InlineData("2024年13月", "NoSuchMonth")]
    [InlineData("2023-02-29", "NoSuchDay")]
    [InlineData("2024-06-31", "NoSuchDay")]
    [InlineData("2024-07-15..2024-07-13", "Reversed")]
    [InlineData("去年", "Unreadable")]
    [InlineData("2024-", "Unreadable")]
    [InlineData("2024-05-15T10:00", "Unreadable")]
    [InlineData("20240515", "Unreadable")]
    [InlineData("..", "Unreadable")]
    [InlineData("", "Unreadable")]
    [InlineData("2024-Q5", "Unreadable")]
    [InlineData("2024度", "Unreadable")]
    [InlineData("24-3-5", "ShortYear")]
    [InlineData("24/13/5", "ShortYear")]
    [InlineData("24.3.5", "ShortYear")]
    [InlineData("24年3月", "ShortYear")]
    [InlineData("05/06/2024", "YearLast")]
    [InlineData("5.6.2024", "YearLast")]
    [InlineData("12-25-2024", "YearLast")]
    [InlineData("12.25.", "Unreadable")]
    [InlineData("12-25-202", "Unreadable")]
    [InlineData("每月25日", "Recurring")]
    [InlineData("每季度第一个月", "Recurring")]
    [InlineData("二〇二四", "Unreadable")]
    [InlineData("一二三四年", "Unreadable")]
    [InlineData("20241季度", "Unreadable")]
    public void What_is_no_date_is_named(string text, string fault)
    {
        Assert.Null(DateParser.Parse(text, 2024, out var found));

        Assert.Equal(fault, found.Kind.ToString());
    }

    [Fact]
    public void A_date_without_a_year_needs_one()
    {
        Assert.Null(DateParser.Parse("5月15日", null, out var fault));

        Assert.Equal(DateFaultKind.YearMissing, fault.Kind);
    }

    [Theory]
    [InlineData("2024", PeriodKind.Year, "2024年", "一年来")]
    [InlineData("2024年度", PeriodKind.Year, "2024年", "一年来")]
    [InlineData("二〇二四年", PeriodKind.Year, "2024年", "一年来")]
    [InlineData("二〇二四年上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024Q1", PeriodKind.Quarter, "2024年第一季度", "一季度以来")]
    [InlineData("2024 Q1", PeriodKind.Quarter, "2024年第一季度", "一季度以来")]
    [InlineData("2024一季度", PeriodKind.Quarter, "2024年第一季度", "一季度以来")]
    [InlineData("2024上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("２０２４年上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024年度上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024年度 上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024年上半年度", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("２０２４Ｑ１", PeriodKind.Quarter, "2024年第一季度", "一季度以来")]
    [InlineData("２０２４－ｈ２", PeriodKind.Half, "2024年下半年", "下半年以来")]
    [InlineData("2024年前三季度", PeriodKind.Range, "2024年1月至9月", "2024年1月以来")]
    [InlineData("2024年度前三季度", PeriodKind.Range, "2024年1月至9月", "2024年1月以来")]
    [InlineData("2024前3季度", PeriodKind.Range, "2024年1月至9月", "2024年1月以来")]
    [InlineData("2024年1-6月", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024年1至9月", PeriodKind.Range, "2024年1月至9月", "2024年1月以来")]
    [InlineData("2024-H1", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024年上半年", PeriodKind.Half, "2024年上半年", "上半年以来")]
    [InlineData("2024-Q3", PeriodKind.Quarter, "2024年第三季度", "三季度以来")]
    [InlineData("2021-12-01..2022-12-31", PeriodKind.Range, "2021年12月至2022年12月", "2021年12月以来")]
    [InlineData("2006..2010", PeriodKind.Years, "2006—2010年", "五年来")]
    [InlineData("2024-01-01..2024-06-30", PeriodKind.Half, "2024年上半年", "上半年以来")]
    public void A_period_knows_its_kind_and_words(string text, PeriodKind kind, string label, string words)
    {
        var period = PeriodParser.Parse(text)!;

        Assert.Equal((kind, label, words), (period.Kind, period.Label, period.Words));
    }

    [Fact]
    public void A_date_belongs_to_the_period_that_holds_it_whole()
    {
        var half = PeriodParser.Parse("2024-H1")!;

        Assert.Equal(Placement.Inside, half.Place(DateParser.Parse("2024-Q2", null, out _)!));
        Assert.Equal(Placement.StraddlesEnd, half.Place(DateParser.Parse("2024-06-28..2024-07-03", null, out _)!));
        Assert.Equal(Placement.StraddlesStart, half.Place(DateParser.Parse("2023-12-30..2024-01-02", null, out _)!));
        Assert.Equal(Placement.After, half.Place(DateParser.Parse("2024-Q3", null, out _)!));
        Assert.Equal("2023年下半年", half.Before().Label);
        Assert.Equal("2023年第四季度", PeriodParser.Parse("2024-Q1")!.Before().Label);
    }
}
