using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>The parser's English words as what a clerk can see and mend: a headline and the way to go on.</summary>
internal static class SyntaxWords
{
    /// <summary>What is said for the parser where it says nothing of use.</summary>
    public const string BadEscape = "unknown escape character";

    public const string LostInBrackets = "did not find expected ',' or ']'";

    public static readonly (Message What, Message Help) UnclosedQuote = (
        new("从这里开始的引号没有闭合", "the quote that starts here is not closed"),
        new("在这段文字的末尾补上同样的引号；文字里本来就有引号的，改用中文引号“ ”", "close it at the end of the text with the same quote"));

    public static readonly (Message What, Message Help) UnclosedBrace = (
        new("从这里开始的花括号“{”没有闭合，或者里面少了逗号", "the \"{\" that starts here is not closed, or a comma is missing in it"),
        new("末尾补上“}”；两项之间写半角逗号加空格，如 {日期: 2024-05-09, 件数: 3}", "close it with \"}\"; put a comma and a space between the pairs"));

    public static readonly (Message What, Message Help) ReferenceInBraces = (
        new("文字里有花括号“{”，又写在另一对花括号里，要加引号", "text with a \"{\" inside a pair of braces needs quotes"),
        new("给整段文字加上引号，如 {章节: 建议办理, 导语: \"今年收到建议{建议件数}件。\"}", "put the whole text in quotes, as in {chapter: suggestions, lead: \"{suggestions.total} suggestions came in.\"}"));

    public static readonly (Message What, Message Help) UnclosedBracket = (
        new("从这里开始的方括号“[”没有闭合，或者里面少了逗号", "the \"[\" that starts here is not closed, or a comma is missing in it"),
        new("末尾补上“]”；两项之间写半角逗号加空格，如 [议事规则, 学习制度]", "close it with \"]\"; put a comma and a space between the items"));

    public static readonly (Message What, Message Help) MissingColon = (new("这一行少了冒号", "a colon is missing in this line"), new("写成“键: 值”，冒号用半角，后面空一格", "write \"key: value\" with a space after the colon"));

    private static readonly Message Misaligned = new("这一行的缩进与上面对不齐，或者少了键和冒号", "this line is not aligned with those above, or lacks a key and its colon");

    private static readonly Message MisalignedItem = new("列表里的这一行少了开头的“- ”，或者缩进没有对齐", "this line of the list lacks its \"- \", or is not aligned");

    private static readonly (string Error, Message What, Message Help)[] All =
    [
        ("escape", new("双引号里的反斜杠“\\”写法不对", "a bad backslash escape in double quotes"), new("把双引号换成单引号，或者写成两个反斜杠", "use single quotes, or write the backslash twice")),
        ("hexadecimal", new("双引号里的反斜杠“\\”写法不对", "a bad backslash escape in double quotes"), new("把双引号换成单引号，或者写成两个反斜杠", "use single quotes, or write the backslash twice")),
        ("surrogates", new("双引号里的反斜杠“\\”写法不对", "a bad backslash escape in double quotes"), new("把双引号换成单引号，或者写成两个反斜杠", "use single quotes, or write the backslash twice")),
        ("UTF32", new("双引号里的反斜杠“\\”写法不对", "a bad backslash escape in double quotes"), new("把双引号换成单引号，或者写成两个反斜杠", "use single quotes, or write the backslash twice")),
        ("Block sequence entries", new("“- ”要另起一行", "a list's \"- \" starts a line of its own"), new("在冒号后面换行，下一行缩进两格再写“- ”", "break the line after the colon and indent the \"- \" below")),
        ("block scalar", new("“|”或“>”的写法不对", "a bad \"|\" or \">\""), new("“|”后面不写别的，文字从下一行起，每行缩进一样多", "write nothing behind \"|\"; the text starts on the next line, all lines indented alike")),
        ("directive", new("这一行以“%”开头，YAML会把它当作指令", "a line that starts with \"%\" is a YAML directive"), new("删掉它；如果是文字，加上引号", "delete it; if it is text, put it in quotes")),
        ("comment", new("井号“#”的位置不对", "a \"#\" in the wrong place"), new("井号后面是注释，前面要空一格；如果是文字，加上引号", "a comment needs a space before its \"#\"; if it is text, put it in quotes")),
        ("did not find expected key", Misaligned, new("同一条记录的各行左边对齐；每行写成“键: 值”，冒号后空一格", "align the lines of one record; write each as \"key: value\"")),
        ("expected '-' indicator", MisalignedItem, new("新的一条前面写“- ”；同一条记录的其他各行，与“- ”后面的第一个字对齐", "start an item with \"- \"; align its other lines with the first letter after it")),
        ("could not find expected ':'", MissingColon.What, MissingColon.Help),
        ("expected <document", Misaligned, new("同一条记录的各行左边对齐；每行写成“键: 值”，冒号后空一格", "align the lines of one record; write each as \"key: value\"")),
        ("node content", new("逗号或括号的位置不对", "a comma or a bracket in the wrong place"), new("删掉多余的；如果是文字，给整个值加上引号", "delete it; if it is text, put the value in quotes")),
        ("Mapping keys", new("“? ”在这里不能用", "\"? \" has no place here"), new("删掉“? ”；如果是文字，加上引号", "delete it; if it is text, put it in quotes")),
    ];

    public static readonly (Message What, Message Help) CommentInBrackets = (
        new("“ #”后面成了注释，括号就没有闭合", "what stands behind \" #\" is a comment, so that the bracket is not closed"),
        new("井号前面不空格，或者给整个值加上引号", "write no space before the \"#\", or put the whole value in quotes"));

    public static readonly (Message What, Message Help) TextBehindQuote = (
        new("引号闭合以后还有文字", "there is text behind the closing quote"),
        new("文字里的引号用中文引号“ ”，或者给整个值加上单引号", "put the whole value in quotes of the other kind"));

    public static readonly (Message What, Message Help) MissingComma = (
        new("这一项前面少了逗号", "a comma is missing before this field"),
        new("两项之间写半角逗号加空格，如 {日期: 2024-05-09, 件数: 3}", "put a comma and a space between the pairs"));

    public static (Message What, Message Help) WrongBracket(char written, char wanted) => (
        new($"括号用“{written}”闭合，应当是“{wanted}”", $"the bracket is closed with \"{written}\" in place of \"{wanted}\""),
        new($"改成半角“{wanted}”", $"write \"{wanted}\""));

    public static readonly (Message What, Message Help) ColonInValue = (
        new("值里面有半角冒号加空格，会被当成另一个键", "a colon and a space inside a value make it a key"),
        new("把值里的冒号改成全角“：”，或者给整个值加上引号", "put the value in quotes"));

    public static readonly (Message What, Message Help) PairsInLine = (
        new("一行里写了几项，要放在花括号里", "several pairs on one line need braces round them"),
        new("写成 {日期: 2024-05-09, 件数: 3}，或者一项一行、左边对齐", "write {date: 2024-05-09, count: 3}, or one pair a line, aligned"));

    private static readonly (Message What, Message Help) BadIndent = (
        new("这一行的缩进与上面对不齐，或者上一行少了冒号", "this line is not aligned with those above, or the line above lacks its colon"),
        new("同一条记录的各行左边对齐；下一级多缩进两格", "align the lines of one record; indent what belongs below by two spaces"));

    private static readonly (Message What, Message Help) Unknown = (
        new("这里的写法不合YAML的规矩", "this is not valid YAML"),
        new("看看这一行和上一行：冒号后空一格、缩进对齐、引号和括号成对", "check this line and the one above: space after colons, indentation, closing quotes and brackets"));

    /// <param name="error">The parser's words.</param>
    /// <param name="character">What stands at its place.</param>
    /// <param name="isSecondColon">Its place is a colon inside a value.</param>
    public static (Message What, Message Help) Of(string error, char character, bool isSecondColon)
    {
        if (error.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return (new($"值不能用“{character}”开头", $"a value cannot start with \"{character}\""), new("给整个值加上引号", "put the value in quotes"));
        }

        if (character is '}' or ']')
        {
            return (new($"这里多了一个“{character}”，或者前面少了“{(character == '}' ? '{' : '[')}”", $"a \"{character}\" too many, or its opening bracket is missing"), new("删掉多余的；如果是文字，给整个值加上引号", "delete it; if it is text, put the value in quotes"));
        }

        if (error.Contains("invalid mapping", StringComparison.Ordinal) || error.Contains("Mapping values", StringComparison.Ordinal))
        {
            return isSecondColon ? ColonInValue : BadIndent;
        }

        foreach (var (words, what, help) in All)
        {
            if (error.Contains(words, StringComparison.Ordinal))
            {
                return (what, help);
            }
        }

        return Unknown;
    }

    /// <summary>The line does not stand where those above have left room for it.</summary>
    public static bool IsAboutIndent(Message what) => ReferenceEquals(what, Misaligned) || ReferenceEquals(what, MisalignedItem) || ReferenceEquals(what, BadIndent.What);

    /// <summary>The parser missed a bracket or a comma, or lost its way in one.</summary>
    public static bool IsAboutBrackets(string error) =>
        error.Contains("',' or", StringComparison.Ordinal)
        || error.Contains("end of the stream", StringComparison.Ordinal) || error.Contains("expected node content", StringComparison.Ordinal)
        || error.Contains("expected token", StringComparison.Ordinal) || error.Contains("could not find expected ':'", StringComparison.Ordinal)
        || error.Contains("Block sequence entries", StringComparison.Ordinal);
}
