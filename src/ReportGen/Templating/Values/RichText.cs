using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>
/// A text that remembers where its pieces come from: template text, plain data, or data with a tag. Plain data alone is an ordinary string
/// and costs nothing; the joined text is made when somebody asks for it.
/// </summary>
public sealed class RichText
{
    private readonly Segment[] _pieces;
    private string? _text;

    internal RichText(Segment[] pieces)
    {
        _pieces = pieces;
        foreach (var piece in pieces)
        {
            Length += piece.Text.Length;
        }
    }

    private RichText(Segment piece)
    {
        _pieces = [piece];
        Length = piece.Text.Length;
        _text = piece.Text;
    }

    public int Length { get; }

    public string Text => _text ??= Join();

    internal ReadOnlySpan<Segment> Pieces => _pieces;

    /// <summary>Text that may hold markup, as if it stood in the template at <paramref name="location"/>.</summary>
    public static RichText Literal(string text, Location location) => new(new LiteralSegment(text, location));

    /// <summary>Data with an identity that travels with it to the output.</summary>
    public static RichText Tagged(string text, object tag, Location location = default) => new(new ValueSegment(text, tag, location));

    public override string ToString() => Text;

    private string Join() => string.Create(Length, _pieces, static (target, pieces) =>
    {
        foreach (var piece in pieces)
        {
            piece.Text.CopyTo(target);
            target = target[piece.Text.Length..];
        }
    });
}
