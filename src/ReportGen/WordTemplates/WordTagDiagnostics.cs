using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>What is wrong with where a tag stands.</summary>
internal static class WordTagDiagnostics
{
    public static void ReportTagNotClosed(this DiagnosticBag bag, Location at, string tag, bool anotherFollows) => bag.Report(
        WordTemplateRules.TagNotClosed,
        at,
        anotherFollows
            ? new($"“{tag}”没有“}}}}”，后面又是一个标签", $"“{tag}” is not closed by }}}} before the next tag")
            : new($"“{tag}”到这一段末尾都没有“}}}}”", $"“{tag}” is not closed by }}}} within its paragraph"),
        help: new("一个标签要写在同一段里；要换行，按 Shift+Enter", "a tag stands within one paragraph; break its lines with Shift+Enter"));

    public static void ReportCrossedBlock(this DiagnosticBag bag, Location at, string tag, Location opening, string openingTag) => bag.Report(
        WordTemplateRules.CrossedBlock,
        at,
        new($"“{tag}”和它的开头“{openingTag}”不在能配成一对的地方", $"“{tag}” does not stand where it fits “{openingTag}”"),
        help: new("两个都写在同一段里，或者各自单独成一段（表格里各占一行，或者在同一行里）", "put both into one paragraph, or each into a paragraph of its own (in tables: into rows of their own, or into one row)"),
        related: [new Related(opening, new($"“{openingTag}”在这里", $"“{openingTag}” stands here"))]);

    public static void ReportMixedTag(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.CrossedBlock,
        at,
        new($"“{tag}”里的几个语句要放在不同的地方", $"the statements of “{tag}” belong to different places"),
        help: new("分开写成几个 {{ … }}", "write them as several tags"));

    public static void ReportMisplacedJump(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.MisplacedJump,
        at,
        new($"“{tag}”会在半截离开，这里不能写", $"“{tag}” would leave in the middle of something"),
        help: new("单独成一段，和循环的开头、结尾放在同一层；ret 只写在 func 里", "give it a paragraph of its own beside those of the loop; ret belongs into a function"));

    public static void ReportTagInRevision(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.TagInRevision,
        at,
        new($"“{tag}”在没有确认的修订里", $"“{tag}” stands within a tracked change"),
        help: new("在“审阅”里接受或拒绝全部修订，再保存", "accept or reject all changes, and save"));

    public static void ReportTagInField(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.TagInField,
        at,
        new($"“{tag}”在域代码里，写不出来", $"“{tag}” stands within the code of a field"),
        help: new("把标签写在普通文字里", "put the tag into ordinary text"));

    public static void ReportBlockInsideLine(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.BlockInsideLine,
        at,
        new($"“{tag}”写出来的是整段、表格或图，要独占一段", $"“{tag}” gives paragraphs, a table or a chart and needs a paragraph of its own"),
        help: new("让这个标签单独成一段，同一段里不写别的字", "leave the tag alone in its paragraph"));

    public static void ReportRepeatedNote(this DiagnosticBag bag, Location at, string tag) => bag.Report(
        WordTemplateRules.RepeatedNote,
        at,
        new($"“{tag}”重复的内容里有脚注或尾注，不能重复", $"“{tag}” repeats a footnote or endnote"),
        help: new("把脚注、尾注移到循环外面", "move the note out of the loop"));
}
