using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>A chart in a line of its own, and its caption below (图题居下). The parts of the chart follow after the body.</summary>
internal static class ChartWriter
{
    private const int EmuPerTwip = 635;

    public static void Write(BodyContext context, ChartBlock chart)
    {
        var parts = new ChartParts(context.Ids.NextChart(), chart);
        context.Charts.Add(parts);
        ParagraphWriter.Write(context, StyleIds.Of(StyleKey.Figure), xml => WriteDrawing(xml, context, parts), keepNext: chart.Caption.Count > 0, isLast: chart.Caption.Count == 0);
        if (chart.Caption.Count > 0)
        {
            ParagraphWriter.Write(context, StyleIds.Of(StyleKey.FigureCaption), CaptionText.Of(chart.Label, chart.Caption));
        }
    }

    private static void WriteDrawing(WordXml xml, BodyContext context, ChartParts parts)
    {
        var id = context.Ids.NextDrawing();
        var (width, height) = (context.Style.Page.TextWidth * EmuPerTwip, context.Style.ChartHeight * EmuPerTwip);
        xml.Start("r").Start("drawing");
        xml.StartAs("wp", "inline", Namespaces.WordDrawing).Plain("distT", "0").Plain("distB", "0").Plain("distL", "0").Plain("distR", "0");
        xml.StartAs("wp", "extent", Namespaces.WordDrawing).Plain("cx", width).Plain("cy", height).End();
        xml.StartAs("wp", "docPr", Namespaces.WordDrawing).Plain("id", id).Plain("name", ChartWords.Name(parts.Chart.Form) + id).Plain("descr", DocumentCharacter.Clean(ChartWords.Of(parts.Chart))).End();
        xml.StartAs("wp", "cNvGraphicFramePr", Namespaces.WordDrawing).End();
        xml.StartAs("a", "graphic", Namespaces.Drawing).StartAs("a", "graphicData", Namespaces.Drawing).Plain("uri", Namespaces.Chart);
        xml.StartAs("c", "chart", Namespaces.Chart).Prefixed("r", Namespaces.OfficeRelationships, "id", parts.RelationshipId).End();
        xml.End().End().End().End().End();
    }
}
