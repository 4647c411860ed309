using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportGen.Ledger;

/// <summary>A node in one line of YAML, { } and [ ]: what has no columns of its own, in one cell.</summary>
internal static class FlowText
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create(":#{}[],&*!|>'\"%@`\\：，");

    public static string Of(RawNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return text.ToString();
    }

    /// <summary>A text as a YAML scalar on one line: plain where nothing in it could be taken for a sign.</summary>
    public static string Scalar(string text, bool isPlain = false)
    {
        if (isPlain && text is "~" or "null")
        {
            return text;
        }

        if (IsSafe(text))
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\u007F' or '\u0085' or '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static void Write(StringBuilder text, RawNode node)
    {
        if (node.IsScalar)
        {
            text.Append(node.IsBlank ? "" : Scalar(node.Text, node.IsPlain));
            return;
        }

        text.Append(node.IsMap ? '{' : '[');
        var first = true;
        foreach (var member in node.Members)
        {
            text.Append(first ? "" : ", ").Append(Scalar(member.Key)).Append(": ");
            Write(text, member.Value);
            first = false;
        }

        foreach (var item in node.Items)
        {
            text.Append(first ? "" : ", ");
            Write(text, item);
            first = false;
        }

        text.Append(node.IsMap ? '}' : ']');
    }

    private static bool IsSafe(string text) =>
        text.Length > 0 && text is not ("~" or "null" or "Null" or "NULL" or "---" or "...")
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && text[0] is not ('-' or '?' or '=' or '<' or '－' or '—' or '–' or '•' or '●' or '·' or '｛' or '［' or '【')
        && text.AsSpan().IndexOfAny(s_signs) < 0
        && !text.Any(c => c is < ' ' or '\u007F' or (>= '\u0080' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\u3000' or (>= '\u2000' and <= '\u200D') or '\u202F' or '\u2060');
}
