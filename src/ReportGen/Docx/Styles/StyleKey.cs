namespace ReportGen.Docx;

/// <summary>The text styles that a style file describes, one a kind of paragraph.</summary>
public enum StyleKey
{
    Body,
    Lead,
    Title,
    Subtitle,
    Speaker,
    Salutation,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    List,
    Signature,
    Date,
    Note,
    Caption,
    Figure,
    FigureCaption,
    TableHeader,
    TableText,
    PageNumber,
    HeadMark,
    HeadNumber,
    Imprint,
    AttachmentNote,
    AttachmentLabel,
    AttachmentTitle,
    Remark,
}
