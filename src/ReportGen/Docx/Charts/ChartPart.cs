using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>
/// word/charts/chartN.xml (ECMA-376 part 1, 21.2): a chart that Word draws and people edit. Its caption is a paragraph of the document, not a title
/// within; its fonts are those of the page style.
/// </summary>
internal static class ChartPart
{
    private const int FewSteps = 5;
    private const int CategoryAxis = 1;
    private const int ValueAxis = 2;

    public static byte[] Build(ChartBlock chart, PageStyle style, string workbookRelationship) => WordXml.Part(part =>
    {
        part.Root("c", "chartSpace", Namespaces.Chart).Declare("a", Namespaces.Drawing).Declare("r", Namespaces.OfficeRelationships);
        var xml = new ChartXml(part);
        xml.Flag("date1904", false).Value("lang", style.Language).Flag("roundedCorners", false);
        xml.Chart("chart").Flag("autoTitleDeleted", true).Chart("plotArea").Chart("layout").End();
        WritePlot(xml, chart);
        xml.End();
        if (chart.Series.Count > 1)
        {
            xml.Chart("legend").Value("legendPos", "b").Flag("overlay", false).End();
        }

        xml.Flag("plotVisOnly", true).Value("dispBlanksAs", "gap").End();
        xml.Chart("spPr").Drawing("noFill").End().Line(null, 9525).End();
        WriteFont(xml, style);
        part.StartAs("c", "externalData", Namespaces.Chart).Prefixed("r", Namespaces.OfficeRelationships, "id", workbookRelationship);
        xml.Flag("autoUpdate", false).End();
        part.End();
    });

    private static void WritePlot(ChartXml xml, ChartBlock chart)
    {
        switch (chart.Form)
        {
            case ChartForm.Pie:
                xml.Chart("pieChart").Flag("varyColors", true);
                ChartSeriesWriter.Write(xml, chart, 0);
                xml.Value("firstSliceAng", 0).End();
                return;
            case ChartForm.Line:
                xml.Chart("lineChart").Value("grouping", "standard").Flag("varyColors", false);
                WriteSeries(xml, chart);
                xml.Flag("marker", true);
                break;
            default:
                xml.Chart("barChart").Value("barDir", "col").Value("grouping", "clustered").Flag("varyColors", false);
                WriteSeries(xml, chart);
                xml.Value("gapWidth", chart.Series.Count == 1 ? 100 : 60);
                break;
        }

        xml.Value("axId", CategoryAxis).Value("axId", ValueAxis).End();
        WriteAxes(xml, chart);
    }

    private static void WriteSeries(ChartXml xml, ChartBlock chart)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            ChartSeriesWriter.Write(xml, chart, i);
        }
    }

    private static void WriteAxes(ChartXml xml, ChartBlock chart)
    {
        xml.Chart("catAx").Value("axId", CategoryAxis).Chart("scaling").Value("orientation", "minMax").End().Flag("delete", false).Value("axPos", "b");
        xml.Value("numFmt", "General", sourceLinked: false).Value("majorTickMark", "none").Value("minorTickMark", "none").Value("tickLblPos", "low");
        xml.Chart("spPr").Line(ChartPalette.Black, 9525).End();
        xml.Value("crossAx", ValueAxis).Value("crosses", "autoZero").Flag("auto", false).Value("lblAlgn", "ctr").Value("lblOffset", 100).Flag("noMultiLvlLbl", true).End();

        var isPercent = chart.Series.All(series => series.IsPercent);
        var values = chart.Series.SelectMany(series => series.Values).OfType<decimal>().ToList();
        xml.Chart("valAx").Value("axId", ValueAxis).Chart("scaling").Value("orientation", "minMax");
        if (isPercent && values.TrueForAll(value => value is >= 0 and <= 100))
        {
            xml.Value("max", 100); // there is no 105%
        }

        xml.End().Flag("delete", false).Value("axPos", "l");
        xml.Chart("majorGridlines").Chart("spPr").Line(ChartPalette.Grid, 6350).End().End();
        xml.Value("numFmt", isPercent ? ChartWorkbook.PercentFormat : "General", sourceLinked: false).Value("majorTickMark", "none").Value("minorTickMark", "none").Value("tickLblPos", "nextTo");
        xml.Chart("spPr").Line(null, 9525).End();
        xml.Value("crossAx", CategoryAxis).Value("crosses", "autoZero").Value("crossBetween", "between");
        if (values.TrueForAll(value => decimal.IsInteger(value) && Math.Abs(value) <= FewSteps))
        {
            xml.Value("majorUnit", 1); // nor half a suggestion
        }

        xml.End();
    }

    private static void WriteFont(ChartXml xml, PageStyle style)
    {
        var text = style[StyleKey.Figure];
        xml.Chart("txPr").Drawing("bodyPr").End().Drawing("lstStyle").End().Drawing("p").Drawing("pPr").Drawing("defRPr").With("sz", text.Size * 50).With("b", 0);
        xml.Solid(ChartPalette.Black);
        xml.Drawing("latin").With("typeface", text.Latin).End().Drawing("ea").With("typeface", text.Font).End().Drawing("cs").With("typeface", text.Latin).End();
        xml.End().End().Drawing("endParaRPr").With("lang", style.Language).End().End().End();
    }
}
