using System.Globalization;
using System.Xml.Linq;
using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>
/// Writes insertions into the tree with the writers of ordinary reports. Running text takes the formatting of the paragraph that its tag stood in, everything
/// else the template's styles.
/// </summary>
internal sealed class InsertionWriter(StyleImport styles, PageStyle page, BodyContext shared)
{
    public void Write(XElement paragraph)
    {
        foreach (var element in InsertionReader.Own(paragraph).ToList())
        {
            var insertion = element.Annotation<Insertion>()!;
            if (insertion.Document is { } document)
            {
                PlaceBlocks(paragraph, insertion, document);
                return;
            }

            element.ReplaceWith(Runs(insertion));
        }
    }

    private List<XElement> Runs(Insertion insertion)
    {
        if (insertion.Inlines is not { Count: > 0 } inlines)
        {
            return [];
        }

        var written = Written((context, xml) =>
        {
            xml.Root("p");
            InlineWriter.Write(context, inlines);
            xml.End();
        }, new Document { Blocks = [] }, page);
        MapStyles(written);
        Format(written, insertion.Format);
        return Detached(written.Elements());
    }

    private void PlaceBlocks(XElement paragraph, Insertion insertion, Document document)
    {
        var section = SectionOf(paragraph);
        var placed = SectionTurns.MayTurn(paragraph, section) ? document : document with { Blocks = [.. document.Blocks.Select(block => block is TableBlock table ? table with { Orientation = TableOrientation.Portrait } : block)] };
        var written = Written((context, _) => BodyWriter.Write(context, placed), placed, page with { Page = PageOf(paragraph, section) });
        var blocks = Detached(written.Element(WordNames.Body)!.Elements().Where(element => element.Name != WordNames.Section));
        foreach (var block in blocks)
        {
            Adopt(block, paragraph, insertion);
        }

        if (blocks is [{ } opening, ..])
        {
            PageBreaks.Pass(paragraph, opening);
        }

        // 7.3.5: a page never holds the signature alone; in a template the text before it comes from another tag.
        if (document.Blocks is [SignatureBlock or AttachmentList, ..] && paragraph.ElementsBeforeSelf().LastOrDefault() is { } before && before.Name == WordNames.Paragraph)
        {
            KeepWithNext(before);
        }

        if (SectionTurns.MayTurn(paragraph, section))
        {
            SectionTurns.Apply(blocks, written.Element(WordNames.Body)!.Element(WordNames.Section)!, paragraph, section!, () => styles.Map(StyleIds.SectionEnd));
        }

        if (blocks is [{ } first, ..] && first.Name == WordNames.Table && paragraph.ElementsBeforeSelf().LastOrDefault()?.Name == WordNames.Table)
        {
            blocks.Insert(0, new XElement(WordNames.Paragraph)); // tables that touch become one
        }

        paragraph.AddBeforeSelf(blocks);
        if (paragraph.Element(WordNames.ParagraphProperties)?.Element(WordNames.Section) is not null || (paragraph.NextNode is null && blocks is [.., { } last] && last.Name == WordNames.Table))
        {
            paragraph.Elements().Where(element => element.Name != WordNames.ParagraphProperties).Remove();
            paragraph.SetAttributeValue(WordNames.Tagged, null); // it ends a section or a cell
        }
        else
        {
            paragraph.Remove();
        }
    }

    private void Adopt(XElement block, XElement paragraph, Insertion insertion)
    {
        var running = block.DescendantsAndSelf(WordNames.Paragraph).Where(IsRunning).ToList();
        MapStyles(block);
        if (block.Name == WordNames.Paragraph && StyleOf(block) is { } style && style == StyleOf(paragraph))
        {
            running = [block]; // the title, where the template has set out a title
        }

        foreach (var inner in running)
        {
            TakeFormat(inner.Element(WordNames.ParagraphProperties)!, paragraph.Element(WordNames.ParagraphProperties));
            Format(inner, insertion.Format);
        }
    }

    private static void KeepWithNext(XElement paragraph)
    {
        var properties = paragraph.Element(WordNames.ParagraphProperties);
        if (properties is null)
        {
            paragraph.AddFirst(properties = new XElement(WordNames.ParagraphProperties));
        }

        var keep = new XElement(WordNames.W + "keepNext");
        if (properties.Element(keep.Name) is not null)
        {
            return;
        }

        if (properties.Element(WordNames.W + "pStyle") is { } style)
        {
            style.AddAfterSelf(keep);
        }
        else
        {
            properties.AddFirst(keep);
        }
    }

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(WordNames.ParagraphProperties)?.Element(WordNames.W + "pStyle")?.Attribute(WordNames.Value);

    private static bool IsRunning(XElement paragraph) =>
        StyleOf(paragraph) is { } id && (id == StyleIds.Of(StyleKey.Body) || id == StyleIds.Of(StyleKey.Lead));

    private void MapStyles(XElement written)
    {
        foreach (var reference in written.DescendantsAndSelf().Where(e => e.Name.Namespace == WordNames.W && e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle"))
        {
            reference.SetAttributeValue(WordNames.Value, styles.Map((string)reference.Attribute(WordNames.Value)!));
        }
    }

    // What the writer says of the paragraph beside its style (that it begins a page, or stays with the next) is kept.
    private static void TakeFormat(XElement written, XElement? format)
    {
        var taken = new XElement(WordNames.ParagraphProperties, format?.Elements().Where(e => e.Name != WordNames.Section && e.Name != PageBreaks.Name && e.Name != WordNames.W + "pPrChange"));
        foreach (var name in (XName[])[PageBreaks.Name, WordNames.W + "keepNext"])
        {
            if (written.Element(name) is not { } extra || taken.Element(name) is not null)
            {
                continue;
            }

            if (taken.Element(WordNames.W + "pStyle") is { } style)
            {
                style.AddAfterSelf(new XElement(extra));
            }
            else
            {
                taken.AddFirst(new XElement(extra));
            }
        }

        written.ReplaceWith(taken);
    }

    // Runs take the formatting of the tag; stress is put over it.
    private static void Format(XElement paragraph, XElement? format)
    {
        foreach (var run in paragraph.Elements(WordNames.Run).Where(run => !run.Elements(WordNames.W + "commentReference").Any()))
        {
            var own = run.Element(WordNames.RunProperties);
            var stress = own?.Element(WordNames.W + "rStyle");
            own?.Remove();
            if (format is not null || stress is not null)
            {
                run.AddFirst(new XElement(WordNames.RunProperties, stress, format?.Elements().Where(e => stress is null || e.Name != WordNames.W + "rStyle")));
            }
        }
    }

    private XElement Written(Action<BodyContext, WordXml> write, Document document, PageStyle style)
    {
        var holder = new XDocument();
        using (var plan = new BodyPlan(document, style))
        using (var xml = new WordXml(holder.CreateWriter()))
        {
            write(new BodyContext(xml, style, plan) { Ids = shared.Ids, Figures = shared.Figures, Sources = shared.Sources, Lists = shared.Lists, Charts = shared.Charts, Comments = shared.Comments }, xml);
        }

        return holder.Root!;
    }

    private static List<XElement> Detached(IEnumerable<XElement> elements)
    {
        List<XElement> all = [.. elements];
        all.ForEach(element => element.Remove());
        return all;
    }

    private static XElement? SectionOf(XElement paragraph) =>
        paragraph.ElementsAfterSelf().Prepend(paragraph).Select(e => e.Name == WordNames.Section ? e : e.Element(WordNames.ParagraphProperties)?.Element(WordNames.Section)).FirstOrDefault(s => s is not null)
            ?? paragraph.Ancestors(WordNames.Body).Elements(WordNames.Section).FirstOrDefault();

    // As wide as the text of the section, or the cell, that it stands in.
    private PageGeometry PageOf(XElement paragraph, XElement? section)
    {
        var geometry = page.Page;
        if (section?.Element(WordNames.W + "pgSz") is { } size && section.Element(WordNames.W + "pgMar") is { } margins)
        {
            geometry = geometry with
            {
                Width = Twips(size, "w", geometry.Width),
                Height = Twips(size, "h", geometry.Height),
                Left = Twips(margins, "left", geometry.Left),
                Right = Twips(margins, "right", geometry.Right),
            };
        }

        const int CellMargins = 220;
        return paragraph.Ancestors(WordNames.Cell).FirstOrDefault()?.Element(WordNames.W + "tcPr")?.Element(WordNames.W + "tcW") is { } cell && (string?)cell.Attribute(WordNames.W + "type") is "dxa" or null
            ? geometry with { Width = geometry.Left + geometry.Right + Math.Max(CellMargins, Twips(cell, "w", geometry.TextWidth) - CellMargins) }
            : geometry;
    }

    private static int Twips(XElement element, string name, int otherwise) =>
        int.TryParse((string?)element.Attribute(WordNames.W + name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
