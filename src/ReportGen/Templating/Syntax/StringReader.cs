using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads a string, or a piece of an interpolated one, and resolves its escapes.</summary>
internal sealed class StringReader(SourceText source, DiagnosticBag bag, int start, char quote, bool isInterpolated)
{
    private readonly string _text = source.Text;
    private StringBuilder? _builder;
    private int _plainStart = start;

    public int Position { get; private set; } = start;

    /// <summary>Where the whole string begins; a bad escape is reported there and at its own place.</summary>
    public int TokenStart { get; init; } = start - 1;

    public string Value { get; private set; } = "";

    public StringEnd Read()
    {
        while (Position < _text.Length)
        {
            var c = _text[Position];
            if (c == quote)
            {
                if (quote == '`' && Position + 1 < _text.Length && _text[Position + 1] == '`')
                {
                    Replace(2, '`');
                    continue;
                }

                return Finish(StringEnd.Quote);
            }

            if (isInterpolated && c == '{')
            {
                return Finish(StringEnd.Brace);
            }

            if (isInterpolated && c is '\n' or '\r' && isInterpolated)
            {
                return Finish(StringEnd.EndOfFile, 0);
            }

            if (c == '\\' && quote != '`')
            {
                ReadEscape();
                continue;
            }

            Position++;
        }

        return Finish(StringEnd.EndOfFile, 0);
    }

    private StringEnd Finish(StringEnd end, int skip = 1)
    {
        Value = _builder is null ? _text[_plainStart..Position] : _builder.Append(_text, _plainStart, Position - _plainStart).ToString();
        Position += skip;
        return end;
    }

    private void ReadEscape()
    {
        var c = Position + 1 < _text.Length ? _text[Position + 1] : '\0';
        switch (c)
        {
            case '"' or '\'' or '\\':
                Replace(2, c);
                break;
            case '{' when isInterpolated:
                Replace(2, c);
                break;
            case 'b':
                Replace(2, '\b');
                break;
            case 'f':
                Replace(2, '\f');
                break;
            case 'n':
                Replace(2, '\n');
                break;
            case 'r':
                Replace(2, '\r');
                break;
            case 't':
                Replace(2, '\t');
                break;
            case 'v':
                Replace(2, '\v');
                break;
            case '0':
                Replace(2, '\0');
                break;
            case 'u' when Hex(4) is { } code:
                Replace(6, code);
                break;
            case 'x' when Hex(2) is { } code:
                Replace(4, code);
                break;
            case '\r' when Position + 2 < _text.Length && _text[Position + 2] == '\n':
                Replace(3, null);
                break;
            case '\n' or '\r':
                Replace(2, null);
                break;
            default:
                bag.BadEscape(source.At(TokenStart, 1), source.At(Math.Min(Position + 1, _text.Length - 1), 1), c);
                Position++;
                break;
        }
    }

    private char? Hex(int digits)
    {
        var begin = Position + 2;
        return begin + digits <= _text.Length && ushort.TryParse(_text.AsSpan(begin, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
    }

    private void Replace(int length, char? with)
    {
        _builder ??= new StringBuilder();
        _builder.Append(_text, _plainStart, Position - _plainStart);
        if (with is { } c)
        {
            _builder.Append(c);
        }

        Position += length;
        _plainStart = Position;
    }
}
