using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>How record files in YAML are written.</summary>
internal static class YamlNotes
{
    public static readonly IReadOnlyList<RuleNote> All =
    [
        new("RG1101",
            new("YAML 文件的写法：缩进、冒号、引号、括号。读不下去的地方报告，后面的内容没有读。", "YAML: indentation, colons, quotes and brackets. What stands behind the place is not read."),
            new("看那一行和上一行：冒号后空一格，同一条记录左边对齐，引号和括号成对；一行写几项的放在花括号里。", "Look at the line and the one above: a space after colons, aligned lines, closed quotes and brackets, { } round several pairs on a line.")),
        new("RG1102",
            new("括号或缩进是不是一层套一层，套得太深。", "Brackets or indents nested too deeply."),
            new("多半是多打了“[”“{”或“- ”，删掉多余的。", "Probably brackets or dashes too many; delete them.")),
        new("RG1103",
            new("有没有“&”“*”开头的内容：在 YAML 里那是引用别处的符号，记录里不用。", "Text that begins with & or *, which YAML takes for anchors and aliases."),
            new("是文字的，加上引号；想引用别处的，把内容写全。", "Put text in quotes; write the content out.")),
        new("RG1104",
            new("有没有“!”开头的内容：在 YAML 里那是标签的符号，记录里不用。", "Text that begins with !, which YAML takes for a tag."),
            new("是文字的，加上引号；否则删掉。", "Put text in quotes; else delete it.")),
        new("RG1105",
            new("文件是不是被一行“---”或“...”分成了两份。", "A line of --- or ... that splits the file in two."),
            new("删掉那一行；本来就是两个年度的，分成两个文件。", "Delete that line, or make two files of it.")),
        new("RG1106",
            new("同一条记录里，同一项是不是写了两次（中文名、英文名算同一项）。", "A field that is given twice in one record, also under its other name."),
            new("留下对的一个。", "Keep the right one.")),
        new("RG1107",
            new("冒号是不是全角的“：”。", "A full-width colon."),
            new("改成半角冒号加空格“: ”。", "Write a colon and a space.")),
        new("RG1108",
            new("缩进、冒号前后有没有全角空格、不间断空格和看不见的字符。", "Full-width, no-break and invisible spaces where only plain ones may stand."),
            new("删掉它，需要空格的地方改成半角空格。", "Delete it, or write a plain space.")),
        new("RG1109",
            new("行首有没有制表符（Tab 键）。", "Lines that are indented with a tab."),
            new("删掉，改用空格，和上下行对齐。", "Use spaces, aligned with the other lines.")),
        new("RG1110",
            new("冒号前面是不是一个词。", "Whether a word stands before the colon."),
            new("看看括号是不是多余的，或者前面少了“名称: ”。", "Is the bracket out of place, or a name missing before it?")),
        new("RG1111",
            new("要写“名称: 内容”的地方，是不是写成了别的。", "Something else where “name: value” is wanted."),
            new("每项一行，冒号用半角，后面空一格。", "One pair a line, with a colon and a space.")),
        new("RG1112",
            new("冒号后面有没有空格。", "A colon without a space behind it."),
            new("冒号后面空一格。", "Put a space after the colon.")),
        new("RG1113",
            new("列表的开头是不是“- ”：连着写的（-主题）、全角的不认得。", "A list's sign that is not “- ”."),
            new("写成半角“-”加一个空格，后面接内容。", "Write a plain dash, a space, and then the item.")),
        new("RG1114",
            new("花括号、方括号里的逗号、括号是不是全角的。", "Full-width commas and brackets where YAML wants its own."),
            new("改成半角；逗号后面空一格。", "Write them half-width, with a space after a comma.")),
    ];
}
