using System.Globalization;
using System.Numerics;
using ReportGen.Diagnostics;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads a number: whole (also 0x, 0b, with _ between digits), real with a digit behind the point, with suffix f, d or m.</summary>
internal static class NumberLexer
{
    // More digits than this are no number that anybody wrote.
    private const int MaxDigits = 1000;

    /// <summary>Adds the token and gives the place behind it.</summary>
    public static int Read(string text, int start, GrowingArray<Token> tokens)
    {
        if (text[start] == '0' && start + 2 < text.Length && text[start + 1] is 'x' or 'X' && text[start] == '0' && char.IsAsciiHexDigit(text[start + 2]))
        {
            return Add(text, start, Digits(text, start + 2, char.IsAsciiHexDigit), tokens, NumberStyles.AllowHexSpecifier);
        }

        if (text[start] == '0' && start + 2 < text.Length && text[start + 1] is 'b' or 'B' && text[start] == '0' && text[start + 2] is '0' or '1')
        {
            return Add(text, start, Digits(text, start + 2, c => c is '0' or '1'), tokens, NumberStyles.AllowBinarySpecifier);
        }

        var end = Digits(text, start, char.IsAsciiDigit);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            return AddReal(text, start, Exponent(text, Digits(text, end + 1, char.IsAsciiDigit)), tokens);
        }

        return IsSuffix(text, end) ? AddReal(text, start, end, tokens) : Add(text, start, end, tokens, NumberStyles.None);
    }

    private static int Digits(string text, int at, Func<char, bool> isDigit)
    {
        while (at < text.Length && (isDigit(text[at]) || text[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static int Exponent(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return at;
        }

        var digits = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? Digits(text, digits, char.IsAsciiDigit) : at;
    }

    private static bool IsSuffix(string text, int at) =>
        at < text.Length && text[at] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && at < text.Length && (at + 1 >= text.Length || !QuotedText.IsNamePart(text[at + 1]));

    private static int Add(string text, int start, int end, GrowingArray<Token> tokens, NumberStyles style)
    {
        var digits = text.AsSpan(style == NumberStyles.None ? start : start + 2, end - start - (style == NumberStyles.None ? 0 : 2)).ToString().Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > MaxDigits)
        {
            tokens.Add(new Token(TokenKind.Invalid, start, end, text[start..end]));
            return end;
        }

        // A leading zero keeps a hexadecimal or binary number positive.
        var value = BigInteger.Parse("0" + digits, style, CultureInfo.InvariantCulture);
        tokens.Add(new Token(TokenKind.Number, start, end, Number: Numbers.Shrink(value)));
        return end;
    }

    private static int AddReal(string text, int start, int end, GrowingArray<Token> tokens)
    {
        var digits = text[start..end].Replace("_", "", StringComparison.Ordinal);
        var suffix = IsSuffix(text, end) ? char.ToLowerInvariant(text[end++]) : 'd';
        var value = suffix switch
        {
            'f' => Value.Of(float.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)),
            'm' when decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) => Value.Of(exact),
            _ => Value.Of(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)),
        };
        tokens.Add(new Token(TokenKind.Number, start, end, Number: value));
        return end;
    }
}
