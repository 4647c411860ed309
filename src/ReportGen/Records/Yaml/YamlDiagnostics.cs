using ReportGen.Diagnostics;

namespace ReportGen.Records;

internal static class YamlDiagnostics
{
    public static void ReportUndecodable(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.NotText, at, new("这个文件不是文本，或者编码认不出来", "the file is not text, or its encoding is unknown"), help: new("看看是不是选错了文件，也可能没有复制完整；是记录文件的，用记事本打开，另存时编码选UTF-8", "check that it is the right file and was copied whole; if so, save it as UTF-8"));

    public static void ReportCutOff(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.NotText, at, new("文件到一个字的中间就断了，多半没有复制完整", "the file ends in the middle of a character; it was probably not copied whole"), help: new("从原来的地方重新复制，或者从备份里找回；找不回的，用记事本打开，补上断掉的内容再存", "copy it again from where it came, or from a backup; else open it in an editor, complete its end and save it"));

    public static void ReportOtherEncoding(this DiagnosticBag bag, Location at, string encoding) =>
        bag.Report(YamlRules.OtherEncoding, at, new($"文件不是UTF-8编码，按{encoding}读入", $"the file is not UTF-8; it was read as {encoding}"), help: new("用UTF-8编码另存，各种软件都认得", "save it as UTF-8, which every program knows"));

    public static void ReportForbiddenCharacter(this DiagnosticBag bag, Location at, int code) =>
        bag.Report(YamlRules.ForbiddenCharacter, at, new($"这里有看不见的字符 U+{code:X4}，不能用在记录里", $"the character U+{code:X4} has no place in records"), help: new("多半是从别处粘贴带来的，删掉它", "it probably came by pasting; delete it"));

    /// <summary>Characters that nobody sees, which stand together in a value or a key.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="run">The characters.</param>
    /// <param name="before">What is seen before them.</param>
    /// <param name="behind">What is seen behind them.</param>
    /// <param name="replacement">Nothing, where exactly they are marked; null where only the value is.</param>
    public static void ReportInvisible(this DiagnosticBag bag, Location at, ReadOnlySpan<char> run, string before, string behind, string? replacement)
    {
        var codes = new List<string>();
        foreach (var c in run)
        {
            if ($"U+{(int)c:X4}" is var code && !codes.Contains(code))
            {
                codes.Add(code);
            }
        }

        var what = new Message(
            $"{(run.Length == 1 ? "" : $"{run.Length}个")}看不见的字符 {string.Join(' ', codes)}",
            run.Length == 1 ? $"an invisible character, {codes[0]}," : $"{run.Length} invisible characters ({string.Join(' ', codes)})");
        bag.Add(new Diagnostic
        {
            Rule = YamlRules.Invisible,
            Severity = YamlRules.Invisible.Severity,
            Location = at,
            Headline = (before.Length, behind.Length) switch
            {
                (0, 0) => new($"这一项只有{what.Chinese}", $"there is nothing here but {what.English.TrimEnd(',')}"),
                (0, _) => new($"“{behind}”前面有{what.Chinese}", $"{what.English} before \"{behind}\""),
                (_, 0) => new($"“{before}”后面有{what.Chinese}", $"{what.English} behind \"{before}\""),
                _ => new($"“{before}”和“{behind}”之间有{what.Chinese}", $"{what.English} between \"{before}\" and \"{behind}\""),
            },
            Help = at.Source is SheetSource
                ? new("多半是粘贴带来的，读的时候已经略去；把这一格的内容重新打一遍", "it came by pasting and was left out in reading; type the cell's content anew")
                : replacement is null ? new("读的时候已经略去；删掉引号里的这个转义", "it was left out in reading; delete the escape in the quotes")
                : new("多半是粘贴带来的，读的时候已经略去；删掉它，或者用 reportgen validate --fix 一次改好", "it came by pasting and was left out in reading; delete it, as reportgen validate --fix does"),
            Replacement = replacement,
        });
    }

    public static void ReportEmptyFile(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.Empty, at, new("文件里没有内容", "the file is empty"), help: new("至少要有：格式版本、年度、单位", "it needs at least reportgen, period and unit"));

    public static void ReportSyntax(this DiagnosticBag bag, Location at, (Message What, Message Help) words) =>
        bag.Report(YamlRules.Syntax, at, words.What, help: words.Help);

    public static void ReportTooDeep(this DiagnosticBag bag, Location at, int limit) =>
        bag.Report(YamlRules.TooDeep, at, new($"括号或缩进一层套一层，超过了{limit}层", $"nested more than {limit} levels deep"), help: new("多半是多打了“[”“{”或“- ”，删掉多余的", "probably too many brackets or dashes; delete them"));

    public static void ReportAnchor(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.Anchor, at, new($"“{text}”开头的“{text[0]}”在YAML里是引用别处的符号，记录里不能用", $"\"{text}\" is a YAML anchor or alias, which records do not use"), help: new("如果是文字，给整个值加上引号；如果是想引用别处，把内容写全", "if it is text, put it in quotes; else write the content out"));

    public static void ReportTag(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.Tag, at, new($"“{text}”开头的“!”在YAML里是标签的符号，记录里不能用", $"\"{text}\" is a YAML tag, which records do not use"), help: new("如果是文字，给整个值加上引号；否则删掉它", "if it is text, put it in quotes; else delete it"));

    public static void ReportSecondDocument(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.SecondDocument, at, new("一行“---”或“...”把文件分成了两份", "a line of \"---\" or \"...\" splits the file in two"), help: new("删掉那一行；本来就是两个年度的，分成两个文件", "delete that line, or make two files of it"));

    public static void ReportDuplicateKey(this DiagnosticBag bag, Location at, string key, Location first) =>
        bag.Report(YamlRules.DuplicateKey, at, new($"“{key}”写了两次", $"\"{key}\" is given twice"), help: new("留下对的一个", "keep the right one"), related: [new(first, new("第一次在这里", "the first one is here"))]);

    public static void ReportFullWidthColon(this DiagnosticBag bag, Location at, string line) =>
        bag.Report(YamlRules.FullWidthColon, at, new($"“{line}”里用了全角冒号“：”", $"\"{line}\" has a full-width colon"), new("全角冒号", "full-width colon"), new("改成半角冒号加空格“: ”", "write a colon and a space"));

    public static void ReportWideSpace(this DiagnosticBag bag, Location at, Message name)
    {
        // The line can be a fault for the parser and the key in it one for the reader: it is told once.
        if (bag.Items is [.., { Location: var last } told] && told.Id == YamlRules.WideSpace.Id && (last.Source, last.Line, last.Column) == (at.Source, at.Line, at.Column))
        {
            return;
        }

        bag.Report(YamlRules.WideSpace, at, new($"这里有{name.Chinese}，键和冒号前后只能用半角空格", $"{name.English} where only plain spaces may stand"), name, new("删掉它，需要空格的地方改成半角空格", "delete it, or write a plain space"));
    }

    public static void ReportTab(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.Tab, at, new("这一行开头用了制表符（Tab键）", "this line is indented with a tab"), new("制表符", "tab"), new("删掉，改用空格，与上下行对齐", "use spaces, aligned with the other lines"));

    public static void ReportComplexKey(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.ComplexKey, at, new("冒号前面只能是一个词，这里却是括号", "a key is a word, not a list or a mapping"), help: new("看看括号是不是多余的，或者前面少了“键: ”", "is the bracket out of place, or a \"key: \" missing before it?"));

    public static void ReportNotAMap(this DiagnosticBag bag, Location at, Message found) =>
        bag.Report(YamlRules.NotAMap, at, new($"这里应写成“键: 值”，却是{found.Chinese}", $"expected \"key: value\", found {found.English}"), help: new("每项一行，冒号用半角，后面空一格", "one pair a line, with a colon and a space"));

    public static void ReportColonWithoutSpace(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.ColonWithoutSpace, at, new($"“{text}”的冒号后面没有空格", $"no space after the colon in \"{text}\""), help: new("冒号后面空一格", "put a space after the colon"));

    public static void ReportDash(this DiagnosticBag bag, Location at, char sign) =>
        bag.Report(
            YamlRules.DashWithoutSpace,
            at,
            sign == '-' ? new("列表的“-”后面没有空格", "no space after the \"-\" of a list") : new($"列表的开头写成了“{sign}”，要用半角“-”加空格", $"a list's \"-\" is written \"{sign}\""),
            help: new("写成“- ”，后面接内容", "write \"- \" and then the item"));

    public static void ReportSwallowedItem(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.DashWithoutSpace, at, new("这一行的“- ”没有起作用，成了上面那段文字的一部分", "the \"- \" of this line is read as a part of the text above"), help: new("是列表的，每条各占一行，各条的“- ”左边对齐；是文字的，整段加上引号", "of a list, put each item on a line of its own and align the dashes; if it is text, put all of it in quotes"));

    /// <summary>A list or a mapping whose brackets are full-width, and so are its commas, as likely as not.</summary>
    public static void ReportFullWidthBracket(this DiagnosticBag bag, Location at, string value)
    {
        var isList = value[0] == '［';
        bag.Report(
            YamlRules.FullWidthSign,
            at with { Length = 1 },
            new($"这里的“{value[0]}”是全角，YAML要用半角的“{(isList ? '[' : '{')}”", $"\"{value[0]}\" is full-width; YAML wants \"{(isList ? '[' : '{')}\""),
            help: isList
                ? new("括号和逗号都改成半角：[第一条, 第二条]；也可以一条一行，前面写“- ”", "write brackets and commas half-width: [first, second]; or one item a line behind a \"- \"")
                : new("括号、冒号和逗号都改成半角：{日期: 5月9日, 件数: 3}", "write brackets, colons and commas half-width: {date: 2024-05-09, count: 3}"));
    }

    public static void ReportFullWidthSign(this DiagnosticBag bag, Location at, char sign, char wanted) =>
        bag.Report(YamlRules.FullWidthSign, at, new($"这里的“{sign}”要用半角“{wanted}”", $"\"{sign}\" should be \"{wanted}\" here"), new("全角标点", "full-width sign"), new(wanted == ',' ? "改成半角逗号加空格“, ”；后面的冒号也用半角" : $"改成半角“{wanted}”", $"write a plain \"{wanted}\""));
}
