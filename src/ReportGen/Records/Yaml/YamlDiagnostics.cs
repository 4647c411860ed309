using ReportGen.Diagnostics;

namespace ReportGen.Records;

internal static class YamlDiagnostics
{
    public static void ReportUndecodable(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.NotText, at, new("文件不是文本，或者编码认不出来", "the file is not text, or its encoding is unknown"), help: new("用UTF-8编码另存", "save it as UTF-8"));

    public static void ReportOtherEncoding(this DiagnosticBag bag, Location at, string encoding) =>
        bag.Report(YamlRules.OtherEncoding, at, new($"文件不是UTF-8编码，按{encoding}读入", $"the file is not UTF-8; it was read as {encoding}"), help: new("用UTF-8编码另存，各种软件都认得", "save it as UTF-8, which every program knows"));

    public static void ReportForbiddenCharacter(this DiagnosticBag bag, Location at, int code) =>
        bag.Report(YamlRules.ForbiddenCharacter, at, new($"这里有看不见的字符 U+{code:X4}，不能用在记录里", $"the character U+{code:X4} has no place in records"), help: new("多半是从别处粘贴带来的，删掉它", "it probably came by pasting; delete it"));

    public static void ReportEmptyFile(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.Empty, at, new("文件里没有内容", "the file is empty"), help: new("至少要有：格式版本、年度、单位", "it needs at least reportgen, period and unit"));

    public static void ReportSyntax(this DiagnosticBag bag, Location at, Message what) =>
        bag.Report(YamlRules.Syntax, at, what, help: new("看看这一行和上一行：冒号后空一格、缩进对齐、引号和括号成对", "check this line and the one above: space after colons, indentation, closing quotes and brackets"));

    public static void ReportTooDeep(this DiagnosticBag bag, Location at, int limit) =>
        bag.Report(YamlRules.TooDeep, at, new($"嵌套超过{limit}层", $"nested more than {limit} levels deep"));

    public static void ReportAnchor(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.Anchor, at, new($"“{text}”是YAML的锚点或引用，记录里不能用", $"\"{text}\" is a YAML anchor or alias, which records do not use"), help: new("把内容写全；如果是文字，加上引号", "write the content out; if it is text, put it in quotes"));

    public static void ReportTag(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.Tag, at, new($"“{text}”是YAML的标签，记录里不能用", $"\"{text}\" is a YAML tag, which records do not use"), help: new("删掉它；如果是文字，加上引号", "delete it; if it is text, put it in quotes"));

    public static void ReportSecondDocument(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.SecondDocument, at, new("一个文件里有第二份文档（---）", "a second document (---) in one file"), help: new("分成两个文件，或者删掉这一行", "split the file, or delete this line"));

    public static void ReportDuplicateKey(this DiagnosticBag bag, Location at, string key, Location first) =>
        bag.Report(YamlRules.DuplicateKey, at, new($"“{key}”写了两次", $"\"{key}\" is given twice"), help: new("留下对的一个", "keep the right one"), related: [new(first, new("第一次在这里", "the first one is here"))]);

    public static void ReportFullWidthColon(this DiagnosticBag bag, Location at, string line) =>
        bag.Report(YamlRules.FullWidthColon, at, new($"“{line}”里用了全角冒号“：”", $"\"{line}\" has a full-width colon"), new("全角冒号", "full-width colon"), new("改成半角冒号加空格“: ”", "write a colon and a space"));

    public static void ReportWideSpace(this DiagnosticBag bag, Location at, string name) =>
        bag.Report(YamlRules.WideSpace, at, new($"这里用了{name}，YAML只认半角空格", "a full-width or no-break space where YAML wants a plain one"), help: new("改成半角空格", "write plain spaces"));

    public static void ReportTab(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.Tab, at, new("这一行用制表符（Tab）缩进", "this line is indented with a tab"), help: new("改成空格，与上下行对齐", "use spaces, aligned with the other lines"));

    public static void ReportComplexKey(this DiagnosticBag bag, Location at) =>
        bag.Report(YamlRules.ComplexKey, at, new("键只能是一个词，不能是列表或映射", "a key is a word, not a list or a mapping"));

    public static void ReportNotAMap(this DiagnosticBag bag, Location at, string found) =>
        bag.Report(YamlRules.NotAMap, at, new($"这里应写成“键: 值”，却是“{found}”", $"expected \"key: value\", found \"{found}\""), help: new("每项一行，冒号用半角，后面空一格", "one pair a line, with a colon and a space"));

    public static void ReportColonWithoutSpace(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(YamlRules.ColonWithoutSpace, at, new($"“{text}”的冒号后面没有空格", $"no space after the colon in \"{text}\""), help: new("冒号后面空一格", "put a space after the colon"));
}
