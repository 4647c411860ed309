namespace ReportGen.Docx;

/// <summary>A section of the document: footers, paper, margins, line grid.</summary>
internal static class SectionWriter
{
    public static void Write(BodyContext context, bool isLandscape)
    {
        var (xml, page) = (context.Xml, context.Style.Page.Turned(isLandscape));
        xml.Start("sectPr");
        foreach (var footer in FooterPart.For(context.Style).Where(footer => footer.IsLandscape == isLandscape))
        {
            xml.Start("footerReference").With("type", footer.Type).Prefixed("r", Namespaces.OfficeRelationships, "id", footer.RelationshipId).End();
        }

        xml.Start("pgSz").With("w", page.Width).With("h", page.Height);
        if (isLandscape)
        {
            xml.With("orient", "landscape");
        }

        xml.End();
        xml.Start("pgMar").With("top", page.Top).With("right", page.Right).With("bottom", page.Bottom).With("left", page.Left)
            .With("header", page.Header).With("footer", page.Footer).With("gutter", 0).End();
        xml.Start("docGrid").With("type", "lines").With("linePitch", page.LinePitch).End();
        xml.End();
    }
}
