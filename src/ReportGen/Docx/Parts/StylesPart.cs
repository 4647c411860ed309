namespace ReportGen.Docx;

/// <summary>word/styles.xml. Every style names its four faces and its language itself, so that no theme and no program default shows through.</summary>
internal static class StylesPart
{
    private sealed record Entry(StyleKey Key, string Name, string? Next = null, int? Outline = null);

    private static readonly Entry[] _paragraphs =
    [
        new(StyleKey.Body, "Body Text"),
        new(StyleKey.Lead, "导语", "BodyText"),
        new(StyleKey.Title, "Title", "BodyText"),
        new(StyleKey.Subtitle, "Subtitle", "BodyText"),
        new(StyleKey.Speaker, "报告人", "BodyText"),
        new(StyleKey.Salutation, "Salutation", "BodyText"),
        new(StyleKey.Heading1, "heading 1", "BodyText", 0),
        new(StyleKey.Heading2, "heading 2", "BodyText", 1),
        new(StyleKey.Heading3, "heading 3", "BodyText", 2),
        new(StyleKey.Heading4, "heading 4", "BodyText", 3),
        new(StyleKey.List, "List Paragraph"),
        new(StyleKey.Signature, "Signature", "Date"),
        new(StyleKey.Date, "Date", "BodyText"),
        new(StyleKey.Note, "附注", "BodyText"),
        new(StyleKey.Caption, "caption", "BodyText"),
        new(StyleKey.Figure, "图"),
        new(StyleKey.FigureCaption, "图题", "BodyText"),
        new(StyleKey.TableHeader, "表头"),
        new(StyleKey.TableText, "表格文字"),
        new(StyleKey.AttachmentLabel, "附件序号", "AttachmentTitle"),
        new(StyleKey.AttachmentTitle, "附件标题", "BodyText", 0),
        new(StyleKey.Remark, "公文附注", "BodyText"),
    ];

    public static byte[] Build(PageStyle style) => WordXml.Part(xml =>
    {
        xml.Root("styles");
        WriteDefaults(xml, style);
        WriteNormal(xml, style);
        WriteProgramDefaults(xml);
        foreach (var entry in _paragraphs)
        {
            WriteParagraph(xml, style, StyleIds.Of(entry.Key), entry.Name, style[entry.Key], entry.Next, entry.Outline);
        }

        var cell = style[StyleKey.TableText];
        WriteParagraph(xml, style, StyleIds.CellCenter, "表格文字居中", cell with { Alignment = TextAlignment.Center }, basedOn: StyleIds.Of(StyleKey.TableText));
        WriteParagraph(xml, style, StyleIds.CellRight, "表格文字居右", cell with { Alignment = TextAlignment.Right }, basedOn: StyleIds.Of(StyleKey.TableText));

        // 7.3.5.2, 联合行文: the organisations after the first stand below it without a line between.
        WriteParagraph(xml, style, StyleIds.SignatureNext, "联合署名", style[StyleKey.Signature] with { Before = 0 }, "Date", basedOn: StyleIds.Of(StyleKey.Signature));

        WriteAttachmentNotes(xml, style);

        // Word needs a paragraph where a section ends behind a table; it takes no room.
        WriteParagraph(xml, style, StyleIds.SectionEnd, "分节", cell with { Size = 2, Line = 20, Before = 0, After = 0 });
        WritePageNumbers(xml, style);
        OfficialStyles.Write(xml, style);
        CharacterStyles.Write(xml, style);
        TableStyles.Write(xml, style);
        xml.End();
    });

    // 7.3.4: the names stand below each other. “附件：” takes three characters, a numeral with its dot three quarters of one.
    private static void WriteAttachmentNotes(WordXml xml, PageStyle style)
    {
        const int Word = 300;
        const int Numeral = 75;
        var note = style[StyleKey.AttachmentNote];
        var first = note.FirstLineChars;
        WriteParagraph(xml, style, StyleIds.Of(StyleKey.AttachmentNote), "附件说明", note with { LeftChars = first + Word + Numeral, FirstLineChars = -Word - Numeral });
        WriteParagraph(xml, style, StyleIds.AttachmentNoteNext, "附件说明续行", note with { LeftChars = first + Word + Numeral, FirstLineChars = -Numeral, Before = 0 }, basedOn: StyleIds.Of(StyleKey.AttachmentNote));
        WriteParagraph(xml, style, StyleIds.AttachmentNoteOnly, "附件说明一件", note with { LeftChars = first + Word, FirstLineChars = -Word }, basedOn: StyleIds.Of(StyleKey.AttachmentNote));
    }

    private static void WriteDefaults(WordXml xml, PageStyle style)
    {
        xml.Start("docDefaults").Start("rPrDefault");
        TextProperties.WriteRun(xml, style[StyleKey.Body], style.Language);
        xml.End().Empty("pPrDefault").End();
    }

    // No indent: table cells and footers rest on Normal. Widow control would leave pages of 21 lines.
    private static void WriteNormal(WordXml xml, PageStyle style)
    {
        var body = style[StyleKey.Body] with { FirstLineChars = 0 };
        xml.Start("style").With("type", "paragraph").With("default", 1).With("styleId", StyleIds.Normal).Value("name", "Normal").Empty("qFormat");
        xml.Start("pPr").Value("widowControl", 0);
        TextProperties.WriteLayout(xml, body);
        xml.End();
        TextProperties.WriteRun(xml, body, style.Language);
        xml.End();
    }

    private static void WriteProgramDefaults(WordXml xml)
    {
        xml.Start("style").With("type", "character").With("default", 1).With("styleId", "DefaultParagraphFont").Value("name", "Default Paragraph Font").Value("uiPriority", 1).Empty("semiHidden").End();
        xml.Start("style").With("type", "numbering").With("default", 1).With("styleId", "NoList").Value("name", "No List").Value("uiPriority", 99).Empty("semiHidden").End();
    }

    private static void WriteParagraph(WordXml xml, PageStyle style, string id, string name, TextStyle text, string? next = null, int? outline = null, string basedOn = StyleIds.Normal)
    {
        xml.Start("style").With("type", "paragraph");
        if (name[0] > '\u2E80' || id == StyleIds.PageNumberEven)
        {
            xml.With("customStyle", 1);
        }

        xml.With("styleId", id).Value("name", name).Value("basedOn", basedOn);
        if (next is not null)
        {
            xml.Value("next", next);
        }

        xml.Empty("qFormat");
        TextProperties.WriteParagraph(xml, text, outline);
        TextProperties.WriteRun(xml, text, style.Language);
        xml.End();
    }

    // 7.5: odd pages to the right and one character in, even pages to the left.
    private static void WritePageNumbers(WordXml xml, PageStyle style)
    {
        var text = style[StyleKey.PageNumber];
        var centred = text with { Alignment = TextAlignment.Center, LeftChars = 0, RightChars = 0 };
        var odd = style.PageNumbers == PageNumberPlacement.Outside ? text with { Alignment = TextAlignment.Right, LeftChars = 0 } : centred;
        WriteParagraph(xml, style, StyleIds.PageNumber, "footer", odd);
        if (style.PageNumbers == PageNumberPlacement.Outside)
        {
            WriteParagraph(xml, style, StyleIds.PageNumberEven, "双页页码", text with { Alignment = TextAlignment.Left, RightChars = 0 }, basedOn: StyleIds.PageNumber);
        }
    }
}
