namespace ReportGen.Records;

/// <summary>Finds the references in a text of the office's own words: <c>{视察次数}</c> is one, <c>\{</c> is a brace.</summary>
public static class ReferenceParser
{
    /// <summary>The pieces of the text in order: plain ones, and references under the name in their braces. A brace that nothing closes is plain.</summary>
    public static IReadOnlyList<ReferencePiece> Parse(string text)
    {
        if (text.AsSpan().IndexOfAny('{', '}') < 0)
        {
            return [new ReferencePiece(text, IsReference: false, 0)];
        }

        var pieces = new List<ReferencePiece>();
        var plain = new System.Text.StringBuilder();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '{' or '}')
            {
                plain.Append(text[++i]);
            }
            else if (text[i] == '{' && text.AsSpan(i + 1).IndexOfAny('}', '\n') is >= 0 and var length && text[i + 1 + length] == '}')
            {
                if (plain.Length > 0)
                {
                    pieces.Add(new ReferencePiece(plain.ToString(), IsReference: false, start));
                    plain.Clear();
                }

                pieces.Add(new ReferencePiece(text.Substring(i + 1, length).Trim(), IsReference: true, i));
                i += length + 1;
                start = i + 1;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        if (plain.Length > 0)
        {
            pieces.Add(new ReferencePiece(plain.ToString(), IsReference: false, start));
        }

        return pieces;
    }
}
