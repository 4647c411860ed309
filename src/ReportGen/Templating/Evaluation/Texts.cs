namespace ReportGen.Templating.Evaluation;

/// <summary>Operators with a text on either side: <c>+</c> joins and keeps identity, <c>*</c> repeats.</summary>
internal static class Texts
{
    public static Value Apply(Operator op, Value left, Value right, Evaluator e, OperatorSite site) => op switch
    {
        Operator.Add => Join(left, right, e, site),
        Operator.Multiply when left.Kind == ValueKind.Text && Numbers.ToInt(right) is { } count => Repeat(left, count, e, site),
        Operator.Multiply when right.Kind == ValueKind.Text && Numbers.ToInt(left) is { } count => Repeat(right, count, e, site),
        _ => throw e.OperatorNotSupported(site.Operator, op, left, right),
    };

    public static Value Join(Value left, Value right, Evaluator e, OperatorSite site)
    {
        if (left.IsNull)
        {
            return right;
        }

        if (right.IsNull)
        {
            return left;
        }

        if (IsPlain(left) && IsPlain(right))
        {
            var (l, r) = (e.Print(left, site.Operator), e.Print(right, site.Operator));
            e.Budget.CheckText((long)l.Length + r.Length, e, site.Operator);
            return Value.Of(string.Concat(l, r));
        }

        var pieces = new Segment[PieceCount(left) + PieceCount(right)];
        var at = Put(pieces, 0, left, e, site.Left);
        Put(pieces, at, right, e, site.Right);
        var joined = new RichText(pieces);
        e.Budget.CheckText(joined.Length, e, site.Operator);
        e.Budget.Work(pieces.Length >> 4, e, site.Operator);
        return Value.Of(joined);
    }

    private static bool IsPlain(Value value) => value.Kind switch
    {
        ValueKind.Text => value.AsRichText is null,
        ValueKind.Host => value.AsHost.Tag is null,
        _ => true,
    };

    private static int PieceCount(Value value) => value.Kind == ValueKind.Text && value.AsRichText is { } rich ? rich.Pieces.Length : 1;

    private static int Put(Segment[] pieces, int at, Value value, Evaluator e, CallSite site)
    {
        if (value.Kind == ValueKind.Text && value.AsRichText is { } rich)
        {
            rich.Pieces.CopyTo(pieces.AsSpan(at));
            return at + rich.Pieces.Length;
        }

        var tag = value.Kind == ValueKind.Host ? value.AsHost.Tag : null;
        pieces[at] = new ValueSegment(e.Print(value, site), tag, e.LocationOf(site.Start, site.End));
        return at + 1;
    }

    private static Value Repeat(Value text, int count, Evaluator e, OperatorSite site)
    {
        if (count <= 0)
        {
            return Value.Of("");
        }

        var length = (long)text.AsText.Length * count;
        if (length > e.Budget.Limits.TextLength)
        {
            throw e.TextLimitExceeded(site.Right, e.Budget.Limits.TextLength);
        }

        e.Budget.CheckText(length, e, site.Right);
        var repeated = string.Create((int)length, text.AsText, static (target, piece) =>
        {
            for (var i = 0; i < target.Length; i += piece.Length)
            {
                piece.CopyTo(target[i..]);
            }
        });

        // A rule of dashes that a template writes is the template's; a figure repeated is none.
        return text.AsRichText is { } rich && rich.Pieces.Length == 1 && rich.Pieces[0] is LiteralSegment literal
            ? Value.Of(RichText.Literal(repeated, literal.Location))
            : Value.Of(repeated);
    }
}
