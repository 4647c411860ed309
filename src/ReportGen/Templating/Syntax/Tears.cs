using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>
/// Where a template could not be read, so that nobody blames it for what follows from that: pieces of it that are guesses, and names that it gives to
/// something, wherever that now seems to be.
/// </summary>
internal sealed class Tears
{
    private readonly TornPieces _pieces = new();
    private readonly TornPieces _doubted = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether braces were left open: which block an <c>end</c> belongs to is not known then.</summary>
    public bool Any => !_pieces.IsEmpty;

    public void Add(int start, int end) => _pieces.Add(start, end);

    /// <summary>Takes down every name that the template gives, for when its blocks are not what they look like.</summary>
    public void AddNames(GrowingArray<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (token, next) = (tokens[i], tokens[i + 1]);
            if (token.Kind != TokenKind.Identifier)
            {
                continue;
            }

            if (next is { Kind: TokenKind.Sign, Text: "=" })
            {
                _names.Add(token.Text!);
            }
            else if (token.Text is "for" or "tablerow" or "func" or "capture" && next.Kind == TokenKind.Identifier)
            {
                _names.Add(next.Text!);
            }
        }
    }

    /// <summary>A statement that was read in part: what it says is known, what it was to say is not.</summary>
    public void Doubt(int start, int end) => _doubted.Add(start, end);

    public bool Names(string name) => _names.Contains(name);

    /// <summary>Whether a finding of the parser is about a piece that was a guess.</summary>
    public bool Holds(SourceText source, Location location) => Holds(_pieces, source, location);

    /// <summary>Whether the values at a place are not what was meant.</summary>
    public bool Doubts(SourceText source, Location location) => Holds(_pieces, source, location) || Holds(_doubted, source, location);

    private static bool Holds(TornPieces pieces, SourceText source, Location location) =>
        !pieces.IsEmpty && ReferenceEquals(location.Source, source) && pieces.Contains(source.OffsetOf(location.Line, location.Column));
}
