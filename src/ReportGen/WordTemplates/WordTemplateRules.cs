using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>What can be wrong with a Word document as a template: the file, and where its tags stand.</summary>
public static class WordTemplateRules
{
    public static Rule NotADocument { get; } = Error("RG3501", "不是能读的 Word 文档", "Not a Word document that can be read");

    public static Rule Locked { get; } = Error("RG3502", "文档加了密码，或者是旧格式", "Document with a password, or of the old format");

    public static Rule Macros { get; } = Error("RG3503", "文档里有宏", "Document with macros");

    public static Rule External { get; } = Error("RG3504", "文档引用了外面的内容", "Document that takes something from outside");

    public static Rule Doctype { get; } = Error("RG3505", "文档里有 DOCTYPE", "Document with a DOCTYPE");

    public static Rule PartNames { get; } = Error("RG3506", "文档里的文件名不对", "Names of parts that lead out of the document");

    public static Rule TooLarge { get; } = Error("RG3507", "文档展开后太大", "Document that unpacks to too much");

    public static Rule TooDeep { get; } = Error("RG3508", "文档里嵌套太深", "Document nested too deeply");

    public static Rule Embedded { get; } = Error("RG3509", "文档里嵌了别的程序的对象", "Document with embedded objects");

    public static Rule ActiveField { get; } = Error("RG3510", "文档里有取外面内容的域", "Fields that fetch something");

    public static Rule StrictForm { get; } = Error("RG3511", "不认识的 Word 格式", "Form of Word document that is not read");

    public static Rule TagNotClosed { get; } = Error("RG3521", "标签没有写完", "Tag that is not closed");

    public static Rule CrossedBlock { get; } = Error("RG3522", "标签的开头和结尾配不上", "Block that begins and ends in places that do not fit");

    public static Rule MisplacedJump { get; } = Error("RG3523", "break 等写的地方不对", "Misplaced break, continue or ret");

    public static Rule TagInRevision { get; } = Error("RG3524", "标签在修订里", "Tag within a tracked change");

    public static Rule TagInField { get; } = Error("RG3525", "标签在域代码里", "Tag within the code of a field");

    public static Rule BlockInsideLine { get; } = Error("RG3526", "成段的内容没有独占一段", "Paragraphs or tables within a line");

    public static Rule RepeatedNote { get; } = Error("RG3527", "循环里有脚注或尾注", "Footnote or endnote within a loop");

    public static Rule TagElsewhere { get; } = Error("RG3528", "标签写在不能写的地方", "Tag in a place that is not filled in");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NotADocument, Locked, Macros, External, Doctype, PartNames, TooLarge, TooDeep, Embedded, ActiveField, StrictForm,
        TagNotClosed, CrossedBlock, MisplacedJump, TagInRevision, TagInField, BlockInsideLine, RepeatedNote, TagElsewhere,
    ];

    private static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, new Message(chinese, english));
}
