namespace ReportGen.Documents;

/// <summary>What a paragraph is for; the page style says how each looks.</summary>
public enum ParagraphRole
{
    /// <summary>正文.</summary>
    Body,

    /// <summary>导语, the paragraph before the first chapter.</summary>
    Lead,

    /// <summary>副标题, under the title: ——2024年1月10日在…会议上.</summary>
    Subtitle,

    /// <summary>报告人, the name under the title of a speech.</summary>
    Speaker,

    /// <summary>称谓: 各位代表：.</summary>
    Salutation,

    /// <summary>结尾, what the office says at the end: it belongs to the document, not to the chapter before it.</summary>
    Closing,

    /// <summary>注, in small type, as below a table.</summary>
    Note,

    /// <summary>附注 below the date of a document (GB/T 9704 7.3.6): （此件公开发布）. It belongs to the document, not to the chapter before it.</summary>
    Remark,
}
