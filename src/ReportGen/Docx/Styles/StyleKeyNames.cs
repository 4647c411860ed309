namespace ReportGen.Docx;

/// <summary>What the text styles are called, in the order of <see cref="StyleKey"/>: written out, since a start has no time for reflection.</summary>
internal static class StyleKeyNames
{
    /// <summary>In a style file, below <c>styles</c>.</summary>
    public static IReadOnlyList<string> InFile { get; } =
    [
        "body", "lead", "title", "subtitle", "speaker", "salutation", "heading1", "heading2", "heading3", "heading4", "list",
        "signature", "date", "note", "caption", "figure", "figure_caption", "table_header", "table_text", "page_number", "head_mark", "head_number", "imprint",
        "attachment_note", "attachment_label", "attachment_title", "remark",
    ];

    /// <summary>In styles.xml.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "BodyText", "Lead", "Title", "Subtitle", "Speaker", "Salutation", "Heading1", "Heading2", "Heading3", "Heading4", "ListParagraph",
        "Signature", "Date", "Note", "Caption", "Figure", "FigureCaption", "TableHeader", "TableText", StyleIds.PageNumber, "HeadMark", "HeadNumber", "Imprint",
        "AttachmentNote", "AttachmentLabel", "AttachmentTitle", "Remark",
    ];
}
