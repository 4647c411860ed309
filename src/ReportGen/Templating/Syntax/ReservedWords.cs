namespace ReportGen.Templating.Syntax;

/// <summary>The words that begin or end statements, and those that people bring from other languages.</summary>
internal static class ReservedWords
{
    /// <summary>Words that end an expression instead of continuing it as an argument.</summary>
    public static bool IsStatement(string word) => word is
        "if" or "else" or "for" or "while" or "case" or "when" or "capture" or "with" or "wrap" or "tablerow" or "readonly" or "import" or "ret" or "break" or "continue" or "end";

    /// <summary>What to write instead of a statement of another language; null for an ordinary name.</summary>
    public static string? StatementInstead(string word) => word switch
    {
        "elseif" or "elsif" or "elif" => "else if …",
        "unless" => "if !(…)",
        "foreach" => "for x in …",
        _ when IsForeignEnd(word) => "end",
        "return" => "ret …",
        "assign" or "set" or "let" or "var" => "x = …",
        "switch" => "case … when …",
        "function" or "def" => "func …",
        _ => null,
    };

    /// <summary>Whether a statement of another language has a body with an end of its own.</summary>
    public static bool OpensForeignBlock(string word) => word is "unless" or "foreach" or "switch" or "function" or "def";

    public static bool IsForeignEnd(string word) => word is "endif" or "endfor" or "endforeach" or "endunless" or "endwhile" or "endcase" or "endcapture" or "endwith" or "endfunc";

    /// <summary>What to write instead of a word operator of another language.</summary>
    public static string? OperatorInstead(string word) => word switch
    {
        "and" => "a && b",
        "or" => "a || b",
        "not" => "!(…)",
        "in" => "列表 | array.contains x",
        "is" => "a == b",
        _ => null,
    };
}
