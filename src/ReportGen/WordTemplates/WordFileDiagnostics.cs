using ReportGen.Diagnostics;
using ReportGen.Packages;

namespace ReportGen.WordTemplates;

/// <summary>Why a Word document is not taken as a template, in words of people who work with Word.</summary>
internal static class WordFileDiagnostics
{
    private static readonly Message SaveAgain = new("用 Word 或 WPS 打开，另存为“Word 文档（.docx）”再试；打不开的，用备份", "open it in a word processor and save it as .docx; take a backup if it does not open");

    public static void ReportFault(this DiagnosticBag bag, string path, PackageFault fault, long most)
    {
        switch (fault)
        {
            case PackageFault.OldOrLocked:
                Report(bag, WordTemplateRules.Locked, path, new("这个模板加了打开密码，或者是旧格式（.doc、.wps），读不了", "the template has a password, or is of the old format (.doc, .wps)"), new("用 Word 或 WPS 打开，去掉打开密码，另存为“Word 文档（.docx）”", "open it, take the password off, and save it as .docx"));
                break;
            case PackageFault.Macros:
                Report(bag, WordTemplateRules.Macros, path, new("这个模板里有宏或者控件，不用", "the template holds macros or controls and is not taken"), new("来路清楚的，用 Word 打开，另存为不带宏的“Word 文档（.docx）”；不清楚的，不要打开", "save it as a document without macros, if you know where it comes from"));
                break;
            case PackageFault.External:
                Report(bag, WordTemplateRules.External, path, new("这个模板的图表引用了别的文件或网上的数据，不用", "a chart of the template takes data from other files or the network; it is not taken"), new("断开图表的数据链接再保存", "break the links of the chart and save it"));
                break;
            case PackageFault.Doctype:
                Report(bag, WordTemplateRules.Doctype, path, new("这个模板里有文档类型声明（DOCTYPE），Word 和 WPS 不会这样写，不用", "the template declares a document type, as no word processor does, and is not taken"), SaveAgain);
                break;
            case PackageFault.PartNames:
                Report(bag, WordTemplateRules.PartNames, path, new("这个模板里有指到外面去的文件名，或者重复的部件，不用", "the template holds names that lead out of it, or one part twice, and is not taken"), SaveAgain);
                break;
            case PackageFault.TooLarge:
                Report(bag, WordTemplateRules.TooLarge, path, new($"这个模板展开后超过 {most >> 20} MB，太大，不用", $"the template unpacks to more than {most >> 20} MB and is not taken"), new("压缩里面的图片再保存；几 KB 的文件展开成这么大，多半是有人做了手脚", "compress its pictures; a small file that unpacks to so much was tampered with"));
                break;
            case PackageFault.TooDeep:
                Report(bag, WordTemplateRules.TooDeep, path, new("这个模板里一层套一层，套得太深，不用", "the template is nested too deeply and is not taken"), SaveAgain);
                break;
            default:
                Report(bag, WordTemplateRules.NotADocument, path, new("这个模板损坏了，或者不是 .docx 文档", "the template is damaged, or is no .docx document"), SaveAgain);
                break;
        }
    }

    public static void ReportStrictForm(this DiagnosticBag bag, string path) =>
        Report(bag, WordTemplateRules.StrictForm, path, new("这个模板存成了“Strict Open XML 文档”，不能用", "the template was saved as a Strict Open XML document"), new("另存为普通的“Word 文档（.docx）”", "save it as an ordinary Word document (.docx)"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">The template.</param>
    /// <param name="target">Where the link leads.</param>
    /// <param name="place">Where it stands, in words; null where that is not to be seen.</param>
    public static void ReportHyperlink(this DiagnosticBag bag, string path, string target, string? place) =>
        Report(bag, WordTemplateRules.External, path, new($"{At(place)}有指到外面的超链接“{target}”，这个模板不用", $"the template holds a link to “{target}”{AtEnglish(place)} and is not taken"), new("在超链接上点右键，选“取消超链接”，文字留着", "remove the hyperlink and keep its text"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">The template.</param>
    /// <param name="target">What is taken.</param>
    /// <param name="place">Where it stands, in words; null where that is not to be seen.</param>
    public static void ReportExternal(this DiagnosticBag bag, string path, string target, string? place) =>
        Report(bag, WordTemplateRules.External, path, new($"{At(place)}引用了外面的“{target}”，这个模板不用", $"the template takes “{target}” from outside{AtEnglish(place)} and is not taken"), new("图片改为“嵌入”而不是“链接到文件”；附加的模板在“开发工具”→“文档模板”里改回 Normal", "embed pictures instead of linking them; detach the document template"));

    public static void ReportEmbedded(this DiagnosticBag bag, string path) =>
        Report(bag, WordTemplateRules.Embedded, path, new("这个模板里嵌了别的程序的对象（OLE）或别的文件，不用", "the template embeds objects of other programs (OLE) or other files, and is not taken"), new("把对象转成图片，或者删掉", "turn the object into a picture, or delete it"));

    public static void ReportActiveField(this DiagnosticBag bag, string path, string field) =>
        Report(bag, WordTemplateRules.ActiveField, path, new($"这个模板里有“{field}”域，它会到外面取内容，不用", $"the template holds a field {field}, which fetches something from outside, and is not taken"), new("选中它，按 Ctrl+Shift+F9 变成普通文字，或者删掉", "select it and press Ctrl+Shift+F9 to make plain text of it, or delete it"));

    public static void ReportTagElsewhere(this DiagnosticBag bag, string path, string part) => Report(
        bag,
        WordTemplateRules.TagElsewhere,
        path,
        part.Contains("/charts/", StringComparison.OrdinalIgnoreCase) ? new("图表里写了标签，写不出来", "a chart of the template holds a tag, which is not filled in")
        : new("SmartArt 图形里写了标签，写不出来", "a diagram of the template holds a tag, which is not filled in"),
        new("标签写在正文、表格、文本框、页眉页脚或脚注里；图用 {{ chart … }} 写", "put tags into the text, tables, text boxes, headers, footers or notes; make charts with {{ chart … }}"));

    private static string At(string? place) => place ?? "文档里";

    private static string AtEnglish(string? place) => place is null ? "" : $" at {place}";

    private static void Report(DiagnosticBag bag, Rule rule, string path, Message headline, Message help) => bag.Report(rule, Location.File(path), headline, help: help);
}
