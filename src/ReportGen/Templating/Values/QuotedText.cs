using System.Text;

namespace ReportGen.Templating;

/// <summary>A text as a literal of the language.</summary>
internal static class QuotedText
{
    public static string Of(string text)
    {
        var target = new StringBuilder(text.Length + 2);
        Write(target, text);
        return target.ToString();
    }

    public static void Write(StringBuilder target, string text)
    {
        target.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => target.Append("\\\""),
                '\\' => target.Append("\\\\"),
                '\n' => target.Append("\\n"),
                '\r' => target.Append("\\r"),
                '\t' => target.Append("\\t"),
                '\b' => target.Append("\\b"),
                '\f' => target.Append("\\f"),
                '\v' => target.Append("\\v"),
                '\0' => target.Append("\\0"),
                _ => target.Append(c),
            };
        }

        target.Append('"');
    }

    public static bool IsName(string text)
    {
        if (text.Length == 0 || !IsNameStart(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!IsNamePart(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsNameStart(char c) => char.IsLetter(c) || c == '_' || char.IsSurrogate(c);

    public static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);
}
