using System.Globalization;

namespace ReportGen.Documents;

/// <summary>A chart in words, for those who hear the document read: its form, its caption and its numbers.</summary>
internal static class ChartWords
{
    /// <summary>Word's own limit lies far above; more than this nobody listens to.</summary>
    private const int Longest = 400;

    public static string Name(ChartForm form) => form switch
    {
        ChartForm.Line => "折线图",
        ChartForm.Pie => "饼图",
        _ => "柱形图",
    };

    public static string Of(ChartBlock chart)
    {
        var caption = PlainText.Of(chart.Caption);
        var text = Name(chart.Form) + (caption.Length > 0 ? "：" + caption : "") + "。" + string.Concat(chart.Series.Select(series => Of(chart, series)));
        return text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "……";
    }

    /// <summary>A number as the chart's labels write it.</summary>
    public static string Number(decimal value, bool isPercent) => value.ToString("0.############", CultureInfo.InvariantCulture) + (isPercent ? "%" : "");

    private static string Of(ChartBlock chart, ChartSeries series) =>
        series.Name + "：" + string.Join("，", chart.Categories.Zip(series.Values, (category, value) => category + " " + (value is { } number ? Number(number, series.IsPercent) : "—"))) + "。";
}
