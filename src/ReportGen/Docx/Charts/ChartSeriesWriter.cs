using System.Globalization;
using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>One c:ser: where its cells stand in the workbook, a copy of them for those who cannot open it, its face and its labels.</summary>
internal static class ChartSeriesWriter
{
    // Beyond this the numbers above the columns would run into one another.
    private const int MostLabels = 16;

    public static void Write(ChartXml xml, ChartBlock chart, int index)
    {
        var series = chart.Series[index];
        xml.Chart("ser").Value("idx", index).Value("order", index);
        xml.Chart("tx").Chart("strRef");
        WriteFormula(xml, index + 1, 1, 1);
        xml.Chart("strCache").Value("ptCount", 1).Chart("pt").With("idx", 0).Chart("v").Text(series.Name).End().End().End().End().End();
        WriteFace(xml, chart, index);
        WriteLabels(xml, chart, series);
        WriteCategories(xml, chart);
        WriteValues(xml, chart, index);
        if (chart.Form == ChartForm.Line)
        {
            xml.Flag("smooth", false);
        }

        xml.End();
    }

    private static void WriteFace(ChartXml xml, ChartBlock chart, int index)
    {
        switch (chart.Form)
        {
            case ChartForm.Line:
                ChartPalette.WriteLine(xml, index);
                break;
            case ChartForm.Pie:
                for (var i = 0; i < chart.Categories.Count; i++)
                {
                    xml.Chart("dPt").Value("idx", i).Flag("bubble3D", false);
                    ChartPalette.WriteFill(xml, i);
                    xml.End();
                }

                break;
            default:
                ChartPalette.WriteFill(xml, index);
                xml.Flag("invertIfNegative", false);
                break;
        }
    }

    // A pie says what is what beside each slice; columns and points carry their number where there is room; lines that cross have none.
    private static void WriteLabels(ChartXml xml, ChartBlock chart, ChartSeries series)
    {
        var isPie = chart.Form == ChartForm.Pie;
        var isShown = isPie || (chart.Series.Count * chart.Categories.Count <= MostLabels && (chart.Form == ChartForm.Column || chart.Series.Count == 1));
        xml.Chart("dLbls");
        if (isShown)
        {
            xml.Value("numFmt", series.IsPercent ? ChartWorkbook.PercentFormat : "General", sourceLinked: false).Chart("spPr").Drawing("noFill").End().Line(null, 9525).End();
            xml.Value("dLblPos", chart.Form == ChartForm.Line ? "t" : "outEnd");
        }

        xml.Flag("showLegendKey", false).Flag("showVal", isShown).Flag("showCatName", isPie).Flag("showSerName", false).Flag("showPercent", false).Flag("showBubbleSize", false);
        if (isPie)
        {
            xml.Chart("separator").Text(" ").End().Flag("showLeaderLines", true);
        }

        xml.End();
    }

    private static void WriteCategories(ChartXml xml, ChartBlock chart)
    {
        xml.Chart("cat").Chart("strRef");
        WriteFormula(xml, 0, 2, chart.Categories.Count + 1);
        xml.Chart("strCache").Value("ptCount", chart.Categories.Count);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            xml.Chart("pt").With("idx", i).Chart("v").Text(chart.Categories[i]).End().End();
        }

        xml.End().End().End();
    }

    private static void WriteValues(ChartXml xml, ChartBlock chart, int index)
    {
        var series = chart.Series[index];
        xml.Chart("val").Chart("numRef");
        WriteFormula(xml, index + 1, 2, chart.Categories.Count + 1);
        xml.Chart("numCache").Chart("formatCode").Text(series.IsPercent ? ChartWorkbook.PercentFormat : "General").End().Value("ptCount", series.Values.Count);
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is { } value)
            {
                xml.Chart("pt").With("idx", i).Chart("v").Text(value.ToString(CultureInfo.InvariantCulture)).End().End();
            }
        }

        xml.End().End().End();
    }

    private static void WriteFormula(ChartXml xml, int column, int firstRow, int lastRow)
    {
        var letter = ChartWorkbook.Column(column);
        var first = string.Create(CultureInfo.InvariantCulture, $"{ChartWorkbook.Sheet}!${letter}${firstRow}");
        xml.Chart("f").Text(firstRow == lastRow ? first : string.Create(CultureInfo.InvariantCulture, $"{first}:${letter}${lastRow}")).End();
    }
}
