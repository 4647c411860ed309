using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A text of the records on its way into a sentence: with exactly one full stop, or with none.</summary>
internal static class SentenceWords
{
    private static readonly char[] s_ends = ['。', '；', '，', '、', '.', ';', ',', ' ', '\n', '\r', '\t', '\u3000'];

    /// <summary><c>zh.sentence text</c>: ends with 。, ！ or ？, whatever the record ends with.</summary>
    public static Value Sentence(Value text)
    {
        var plain = text.ToString().TrimEnd();
        if (plain.Length == 0)
        {
            return Value.Null;
        }

        if (plain[^1] == '。' || IsEnded(text))
        {
            return text;
        }

        var sentence = new RichTextBuilder(Location.None);
        sentence.Append(Clause(text));
        sentence.Append("。");
        return sentence.ToValue();
    }

    /// <summary>Whether a text that was cut to a clause still ends a sentence of its own: 能不能？</summary>
    public static bool IsEnded(Value text)
    {
        var plain = text.ToString().TrimEnd();
        return plain.Length > 0 && (plain[^1] is '！' or '？' or '…' || plain.EndsWith("。”", StringComparison.Ordinal) || plain.EndsWith("。）", StringComparison.Ordinal));
    }

    /// <summary><c>zh.clause text</c>: without the marks at its end, to go on from.</summary>
    public static Value Clause(Value text)
    {
        var plain = text.ToString();
        var cut = plain.Length - plain.TrimEnd(s_ends).Length;
        if (cut == 0)
        {
            return text;
        }

        if (text.Kind != ValueKind.Text || text.AsRichText is not { } rich)
        {
            return Value.Of(plain[..^cut]);
        }

        var clause = new RichTextBuilder(Location.None);
        var left = rich.Length - cut;
        foreach (var piece in rich.Pieces)
        {
            var length = Math.Min(left, piece.Text.Length);
            left -= length;
            if (length == piece.Text.Length)
            {
                clause.Append(piece);
            }
            else if (length > 0)
            {
                clause.Append(piece.Text[..length]);
            }
        }

        return clause.ToValue();
    }
}
