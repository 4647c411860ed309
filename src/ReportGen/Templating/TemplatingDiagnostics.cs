using ReportGen.Diagnostics;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating;

/// <summary>What the lexer and the parser find, one method a finding.</summary>
internal static class TemplatingDiagnostics
{
    public static void UnexpectedToken(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new($"{Shown(text)}写在这里不对", $"Unexpected token `{text}`"), help: SignHelp(text));

    public static void LineEndExpected(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new($"{Shown(text)}不能写在这里，语句到它前面就完整了", $"Invalid token found `{text}`. Expecting <EOL>/end of line."), help: SignHelp(text));

    public static void ExpressionExpected(this DiagnosticBag bag, Location at, string statement, string text) =>
        bag.Report(TemplatingRules.ExpressionMissing, at, new($"“{statement}”后面要有一个值，这里却是{Shown(text)}", $"Expecting <expression> instead of `{text}` in: {statement}"), help: SignHelp(text));

    public static void SignExpected(this DiagnosticBag bag, Location at, string expected, string text) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new($"这里要“{expected}”，却是{Shown(text)}", $"Unexpected token found `{text}` while expecting `{expected}`."), help: SignHelp(text));

    public static void NameExpected(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new($"这里要一个名称，却是{Shown(text)}", $"Invalid token `{text}`: a plain identifier is expected"), help: SignHelp(text));

    public static void EndMissing(this DiagnosticBag bag, Location at, string statement, Location opening) =>
        bag.Report(TemplatingRules.EndMissing, at, new($"“{statement}”没有对应的 end", $"The <end> statement was not found for `{statement}`"), related: [new Related(opening, new($"“{statement}”从这里开始", $"`{statement}` begins here"))]);

    public static void NotEnded(this DiagnosticBag bag, Location opening, string statement) =>
        bag.Report(TemplatingRules.EndMissing, opening, new($"“{statement}”没有对应的 end", $"The <end> statement was not found for `{statement}`"), help: new("在它管的内容后面写 {{ end }}", "Write {{ end }} behind what belongs to it"));

    public static void StrayEnd(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.StrayEnd, at, new("这个 end 没有对应的开头", "Found <end> statement without a corresponding beginning of a block"));

    public static void StrayBranch(this DiagnosticBag bag, Location at, string keyword) =>
        bag.Report(TemplatingRules.StrayBranch, at, keyword == "when"
            ? new("when 要写在 case 里面", "A `when` condition must be preceded by another `when`/`else`/`case` condition")
            : new("else 前面要有 if、when 或 for，而且只能有一个", "A else condition must be preceded by another if/else/when condition or a for loop."));

    public static void MisplacedAssignment(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.MisplacedAssignment, at, new("赋值只能单独写成“名称 = 值”", "Expression is only allowed for a top level assignment in: <target_expression> = <value_expression>"), help: new("比较相等写 ==", "To compare, write =="));

    public static void StepNeedsName(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.MisplacedAssignment, at, new("++ 和 -- 只能用在名称、成员或下标上", "The operand of an increment or decrement operator must be a variable, property or indexer"));

    public static void StringNotClosed(this DiagnosticBag bag, Location at, char quote, Location opening) =>
        bag.Report(TemplatingRules.BadString, at, new($"到文件末尾都没有结束的引号 {quote}", $"Unexpected end of file while parsing a string not terminated by a {quote}"), related: [new Related(opening, new("引号从这里开始", "The string begins here"))]);

    public static void BadEscape(this DiagnosticBag bag, Location token, Location at, char c)
    {
        var help = new Message("反斜杠本身写成 \\\\，换行写成 \\n", "Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed behind a backslash");
        bag.Report(TemplatingRules.BadString, token, new($"引号里的“\\{c}”没有意义", $"Unexpected escape character `{c}` in string"), help: help, related: [new Related(at, new("在这里", "Here"))]);
    }

    public static void EscapeNotClosed(this DiagnosticBag bag, Location at, string closing) =>
        bag.Report(TemplatingRules.CodeNotClosed, at, new($"原样块没有用“{closing}”结束", $"The escape block is not closed by `{closing}`"));

    public static void CodeNotClosed(this DiagnosticBag bag, Location at, bool anotherFollows) =>
        bag.Report(
            TemplatingRules.CodeNotClosed,
            at,
            anotherFollows ? new("“{{”没有“}}”，后面又是一个“{{”", "`{{` is not closed by `}}` before the next one") : new("“{{”到文件末尾都没有“}}”", "`{{` is not closed by `}}`"),
            help: new("标签写完的地方加上 }}", "write }} where the tag ends"));

    public static void ClosedWrongly(this DiagnosticBag bag, Location at, string closing) =>
        bag.Report(TemplatingRules.CodeNotClosed, at, new($"标签用“}}}}”收尾，这里是“{closing}”", $"a tag is closed by `}}}}`, not by `{closing}`"), help: new("改成两个半角的 }}，中间不空格", "write two half-width braces: }}"));

    public static void ThreeBraces(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new("花括号多了一个", "one brace too many"), help: new("标签两边各两个：{{ … }}", "a tag has two on each side: {{ … }}"));

    public static void LooksLikeTag(this DiagnosticBag bag, Location at, string text, string? code) => bag.Report(
        TemplatingRules.LooksLikeTag,
        at,
        new($"“{text}”不是标签，会照这样印出来", $"“{text}” is no tag and is printed as it stands"),
        help: code is { Length: > 0 }
            ? new($"要填进内容的，写成 {{{{ {HalfWidth.Of(code)} }}}}", $"if it is to be filled in, write {{{{ {HalfWidth.Of(code)} }}}}")
            : new("标签前后各用两个半角的花括号：{{ … }}；不是标签的，删掉", "a tag has two half-width braces on each side: {{ … }}; delete them where none is meant"));

    public static void BraceTooMany(this DiagnosticBag bag, Location at) => bag.Report(
        TemplatingRules.LooksLikeTag,
        at,
        new("“}}”后面多了一个“}”，会照这样印出来", "one brace too many behind }}; it is printed"),
        help: new("删去多的；标签两边各两个：{{ … }}", "delete it; a tag has two on each side: {{ … }}"));

    public static void NoSuchStatement(this DiagnosticBag bag, Location at, string name, string instead) =>
        bag.Report(TemplatingRules.NoSuchStatement, at, new($"没有“{name}”这种语句", $"There is no statement `{name}`"), help: new($"写成 {instead}", $"Write {instead}"));

    public static void NoSuchOperator(this DiagnosticBag bag, Location at, string name, string instead) =>
        bag.Report(TemplatingRules.NoSuchStatement, at, new($"没有“{name}”这种运算", $"There is no operator `{name}`"), help: new($"写成 {instead}", $"Write {instead}"));

    public static void LiteralDefaultExpected(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.BadDefinition, at, new("参数的默认值只能是一个数、一段引号里的文字，或 true、false、null", "Expecting only a literal for an optional parameter value."));

    public static void RequiredAfterOptional(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.BadDefinition, at, new("有默认值的参数后面不能再有没有默认值的参数", "Expecting an optional parameter after an optional parameter."));

    public static void RestMustBeLast(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.BadDefinition, at, new("带“...”的参数只能是最后一个", "A variable parameter must be the last one."));

    public static void ParameterTwice(this DiagnosticBag bag, Location at, string name) =>
        bag.Report(TemplatingRules.BadDefinition, at, new($"参数“{name}”写了两次", $"The parameter `{name}` is declared twice"));

    public static void ColonExpected(this DiagnosticBag bag, Location at, string text, string member) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new($"“{member}”后面要冒号“:”，却是{Shown(text)}", $"Unexpected token `{text}` Expecting a colon : after identifier `{member}` for object initializer member name"), help: SignHelp(text));

    public static void FunctionExpected(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.UnexpectedText, at, new("wrap 后面要一个函数", "Expecting a function after wrap"));

    public static void NestedTooDeeply(this DiagnosticBag bag, Location at) =>
        bag.Report(TemplatingRules.TooDeeplyNested, at, new("表达式或语句嵌套太深", "The statement is nested too deeply"));

    // What cannot be seen is named.
    private static string Shown(string text) => text switch
    {
        "\\n" => "换行",
        "EOF" => "文件末尾",
        "…" => "正文",
        "“" or "”" or "‘" or "’" => $"「{text}」",
        _ => $"“{text}”",
    };

    // Chinese input methods are the most common cause of all.
    private static Message? SignHelp(string text) => text switch
    {
        "“" or "”" => Half("\""),
        "‘" or "’" => Half("'"),
        "【" => Half("["),
        "】" => Half("]"),
        "。" or "．" or "·" => new("名称中间用半角的点：统计.建议件数", "the members of a name are parted by a half-width point: a.b"),
        "、" => Half(","),
        "＆" => Half("&&"),
        "—" => Half("-"),
        "×" => Half("*"),
        "÷" => Half("/"),
        "≥" => Half(">="),
        "≤" => Half("<="),
        "≠" => Half("!="),
        [var sign] when HalfWidth.Of(sign) is var half && half != sign => Half(half.ToString()),
        _ => null,
    };

    private static Message Half(string sign) => new($"代码里用半角的 {sign}", $"Code takes the half-width {sign}");
}
