using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.Docx;

/// <summary>Why a Word document from outside is not read, in words of people who write one.</summary>
internal static class RefusedDocument
{
    /// <summary>What all parts of a document may unpack to: a report of a hundred thousand rows has 60 MB.</summary>
    public const long MostBytes = 512L << 20;

    private static readonly Message SaveAgain = new(
        "用 Word 或 WPS 打开，另存为“Word 文档（.docx）”再试；打不开的，用备份",
        "open it in a word processor and save it as .docx; take a backup if it does not open");

    public static void Report(string path, PackageFault fault, DiagnosticBag bag)
    {
        var (rule, headline, help) = Words(fault);
        bag.Report(rule, Location.File(path), headline, help: help);
    }

    private static (Rule Rule, Message Headline, Message Help) Words(PackageFault fault) => fault switch
    {
        PackageFault.OldOrLocked => (
            DocxRules.NotADocument,
            new("这个文档加了打开密码，或者是旧格式（.doc、.wps），读不了", "the document has a password, or is of the old format (.doc, .wps)"),
            new("用 Word 或 WPS 打开，去掉打开密码，另存为“Word 文档（.docx）”", "open it, take the password off, and save it as .docx")),
        PackageFault.Macros => (
            DocxRules.Refused,
            new("这个文档里有宏，不读", "the document holds macros and is not read"),
            new("来路清楚的，用 Word 或 WPS 打开，另存为不带宏的“Word 文档（.docx）”；不清楚的，不要打开", "save it as a document without macros, if you know where it comes from")),
        PackageFault.External => (
            DocxRules.Refused,
            new("这个文档引用了别的文件或网上的内容，不读", "the document takes content from other files or the network and is not read"),
            new("在 Word 的“文件”→“信息”→“编辑指向文件的链接”里断开链接，再保存", "break the links, and save it")),
        PackageFault.Doctype => (
            DocxRules.Refused,
            new("这个文档里有文档类型声明（DOCTYPE），Word 和 WPS 不会这样写，不读", "the document declares a document type, as no word processor does, and is not read"),
            SaveAgain),
        PackageFault.PartNames => (
            DocxRules.Refused,
            new("这个文档里有指到外面去的文件名，或者重复的部件，不读", "the document holds names that lead out of it, or one part twice, and is not read"),
            SaveAgain),
        PackageFault.TooLarge => (
            DocxRules.TooLarge,
            new($"这个文档解压后太大（超过 {MostBytes >> 20} MB），不读", $"the document unpacks to more than {MostBytes >> 20} MB and is not read"),
            new("删去图片和嵌入的文件，再保存", "delete pictures and embedded files, and save it")),
        _ => (
            DocxRules.NotADocument,
            new("这个文档损坏了，或者不是 .docx 文档", "the document is damaged, or is no .docx document"),
            SaveAgain),
    };
}
