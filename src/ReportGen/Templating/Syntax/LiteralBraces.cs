using System.Text.RegularExpressions;

namespace ReportGen.Templating.Syntax;

/// <summary>
/// Text that was meant to be a tag and will be printed as it stands: full-width braces, single ones round a name, closing ones with nothing to close. Prose has
/// none of them, so that hardly any finding is a false one.
/// </summary>
internal static partial class LiteralBraces
{
    // Nobody writes a longer name.
    private const int MaxLength = 80;

    /// <summary>What looks like a tag in a piece of text, in order.</summary>
    /// <param name="text">The text of a template.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="end">Where it ends.</param>
    public static IEnumerable<LiteralBrace> Find(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Read(text, i, end) is { } found)
            {
                yield return found;
                i = found.End - 1;
            }
        }
    }

    private static LiteralBrace? Read(string text, int at, int end)
    {
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (text[at] is '{' or '｛')
        {
            return next is '{' or '｛' ? Doubled(text, at, end) : Single(text, at, end);
        }

        return text[at] is '}' or '｝' && next is '}' or '｝' ? new LiteralBrace(at, Closing(text, at, end), null) : null;
    }

    // Two half-width ones begin a tag and are never text.
    private static LiteralBrace Doubled(string text, int at, int end)
    {
        for (var i = at + 2; i + 1 < end && text[i] is not ('\n' or '\r') && i - at < MaxLength; i++)
        {
            if (text[i] is '}' or '｝')
            {
                return new LiteralBrace(at, Closing(text, i, end), text[(at + 2)..i].Trim());
            }
        }

        return new LiteralBrace(at, at + 2, null);
    }

    private static LiteralBrace? Single(string text, int at, int end)
    {
        for (var i = at + 1; i < end && i - at < MaxLength && text[i] is not ('\n' or '\r' or '{' or '｛'); i++)
        {
            if (text[i] is '}' or '｝')
            {
                var inner = text[(at + 1)..i];
                var isMeant = text[at] == '{' ? Meant().IsMatch(inner) : Dotted().IsMatch(inner);
                return isMeant ? new LiteralBrace(at, i + 1, inner.Trim()) : null;
            }
        }

        return null;
    }

    private static int Closing(string text, int at, int end)
    {
        while (at < end && text[at] is '}' or '｝')
        {
            at++;
        }

        return at;
    }

    // A name, perhaps with members, arguments behind a member, or a pipe; or a statement.
    [GeneratedRegex(@"^\s*(\$?[\p{L}_][\p{L}\p{N}_]{0,30}(\s*\||(\s*[.．]\s*[\p{L}_][\p{L}\p{N}_]*)+(\s+\S|\s*\|)|(\s*[.．]\s*[\p{L}_][\p{L}\p{N}_]*)*\s*$)|(if|for|else|end|include|case|when)\b)")]
    private static partial Regex Meant();

    // Full-width braces are signs of prose too; a point within a name is not.
    [GeneratedRegex(@"^\s*\$?[\p{L}_][\p{L}\p{N}_]*([.．][\p{L}_][\p{L}\p{N}_]*)+\s*$")]
    private static partial Regex Dotted();
}
