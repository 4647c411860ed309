namespace ReportGen.Templating;

/// <summary>Text operations that keep the identity of the pieces they leave whole.</summary>
internal static class TextTransform
{
    /// <summary>Applies a function that maps characters one by one, so that pieces can be mapped alone. A changed tagged piece keeps its tag.</summary>
    public static Value Each(Value text, Func<string, string> map)
    {
        if (text.Kind == ValueKind.Text && text.AsRichText is { } rich)
        {
            var pieces = rich.Pieces.ToArray();
            for (var i = 0; i < pieces.Length; i++)
            {
                pieces[i] = pieces[i] with { Text = map(pieces[i].Text) };
            }

            return Value.Of(new RichText(pieces));
        }

        if (text.Kind == ValueKind.Host && text.AsHost.Tag is { } tag)
        {
            return Value.Of(RichText.Tagged(map(text.AsHost.Text), tag));
        }

        return Value.Of(map(ValuePrinter.Print(text)));
    }

    /// <summary>
    /// The part of a text from <paramref name="start"/>. Pieces within it stay what they are; data that is cut is plain data from then on,
    /// for half a figure is no figure; template text stays template text.
    /// </summary>
    public static Value Slice(Value text, int start, int length)
    {
        if (text.Kind == ValueKind.Text && text.AsRichText is { } rich)
        {
            return start == 0 && length == rich.Length ? text : Slice(rich, start, length);
        }

        var plain = ValuePrinter.Print(text);
        return start == 0 && length == plain.Length && text.Kind is ValueKind.Text or ValueKind.Host ? text : Value.Of(plain.Substring(start, length));
    }

    private static Value Slice(RichText rich, int start, int length)
    {
        var kept = new List<Segment>(rich.Pieces.Length);
        var end = start + length;
        var at = 0;
        foreach (var piece in rich.Pieces)
        {
            var from = Math.Max(start, at) - at;
            var to = Math.Min(end, at + piece.Text.Length) - at;
            at += piece.Text.Length;
            if (from >= to)
            {
                continue;
            }

            kept.Add(to - from == piece.Text.Length ? piece : Cut(piece, piece.Text[from..to]));
        }

        return Value.Of(new RichText([.. kept]));
    }

    private static Segment Cut(Segment piece, string text) =>
        piece is ValueSegment value ? value with { Text = text, Tag = null } : piece with { Text = text };
}
