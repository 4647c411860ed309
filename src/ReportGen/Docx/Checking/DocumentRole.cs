namespace ReportGen.Docx;

/// <summary>What a paragraph of a document is, in the terms of GB/T 9704 7.1.</summary>
internal enum DocumentRole
{
    Blank,

    /// <summary>Something that no clause is about: captions, lines of the contents, what stands in text boxes.</summary>
    Other,

    CopyNumber,
    Secrecy,
    Urgency,
    HeadMark,
    DocumentNumber,
    Title,

    /// <summary>Centred lines below the title: occasion, speaker, date.</summary>
    UnderTitle,

    Addressee,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Body,
    AttachmentNote,
    Signature,
    Date,
    Remark,
    AttachmentLabel,
    AttachmentTitle,
    Copies,
    Issuer,
}
