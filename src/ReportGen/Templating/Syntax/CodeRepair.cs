using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>
/// Ends code whose closing braces are not as they should be, so that one fault of form is one finding and what stands behind it is read: for templates that
/// people write. The language itself reads on to the next <c>}}</c>, wherever that is.
/// </summary>
/// <param name="source">The template.</param>
/// <param name="bag">Takes the findings.</param>
/// <param name="tokens">Those up to here, with the opening braces.</param>
/// <param name="opening">Where the opening braces stand.</param>
/// <param name="hasThird">Whether there are three, the last of which was passed over.</param>
/// <param name="tears">Takes down what is a guess.</param>
internal sealed class CodeRepair(SourceText source, DiagnosticBag bag, GrowingArray<Token> tokens, int opening, bool hasThird, Tears tears)
{
    private readonly string _text = source.Text;
    private readonly int _tokensBefore = tokens.Count;
    private readonly int _findings = bag.Items.Count;

    /// <summary>
    /// Ends the code at one brace instead of two, at full-width ones, or before the braces of the next code.
    /// </summary>
    /// <param name="at">Where the code is read.</param>
    /// <param name="braces">How many braces of the code's own are open.</param>
    /// <returns>Where reading goes on behind the code; null where it does not end here.</returns>
    public int? EndAt(int at, int braces)
    {
        if (_text[at] is '}' or '｝' && braces == 0)
        {
            var end = ClosingEnd(at);
            bag.ClosedWrongly(source.At(at, end - at), _text[at..end]);
            tokens.Add(new Token(TokenKind.CodeExit, at, end));
            return end;
        }

        if (_text[at] == '{' && at + 1 < _text.Length && _text[at + 1] == '{')
        {
            LeaveOpen(at);
            return at;
        }

        return null;
    }

    /// <summary>Ends code that nothing closes. What looks like its statement stays, the prose behind it does not; nothing else is said of it.</summary>
    public void LeaveOpen(int at)
    {
        if (bag.Items.Count == _findings)
        {
            bag.CodeNotClosed(SourceLocation.Of(source, opening, opening + 2), at < _text.Length);
        }

        tears.Add(opening, at + 1); // with the place where the parser misses something
        var kept = _tokensBefore;
        while (kept < tokens.Count && tokens[kept].Kind is not (TokenKind.NewLine or TokenKind.Invalid))
        {
            kept++;
        }

        tokens.Cut(kept);
        tokens.Add(new Token(TokenKind.CodeExit, at, at));
    }

    /// <summary>Behind the third closing brace, where there were three opening ones.</summary>
    public int BehindThird(int at) => hasThird && at < _text.Length && _text[at] == '}' ? at + 1 : at;

    // With the rest of the closing braces, spaces between them or not.
    private int ClosingEnd(int at)
    {
        var end = at + 1;
        for (var i = end; i < _text.Length && (_text[i] is '}' or '｝' or ' '); i++)
        {
            end = _text[i] == ' ' ? end : i + 1;
        }

        return end;
    }
}
