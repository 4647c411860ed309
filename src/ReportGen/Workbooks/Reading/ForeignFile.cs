using ReportGen.Diagnostics;

namespace ReportGen.Workbooks;

/// <summary>What a file is that is called a workbook, or begins as one, and is none: by what every such file holds in its bytes.</summary>
internal static class ForeignFile
{
    /// <summary>Null where it may well be a workbook that is damaged.</summary>
    public static Message? Of(ReadOnlySpan<byte> content) =>
        content.IsEmpty ? new("这个文件是空的，里面什么也没有", "the file is empty")
        : content.IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) is >= 0 and < 100 ? new("这是 .ods 一类的文件，不是 .xlsx 表格", "the file is an OpenDocument file, and no .xlsx workbook")
        : !content.StartsWith("PK"u8) ? new("这个文件里不是表格，只是名字像表格", "the file holds no workbook, and is only called one")
        : content.IndexOf("word/document.xml"u8) >= 0 ? new("这是 Word 文档，不是台账", "the file is a Word document, and no ledger")
        : content.IndexOf("ppt/presentation.xml"u8) >= 0 ? new("这是幻灯片，不是台账", "the file is a presentation, and no ledger")
        : null;
}
