using ReportGen.Diagnostics;

namespace ReportGen.Templating.Syntax;

/// <summary>Cuts the code between two braces into tokens.</summary>
internal sealed class CodeLexer(SourceText source, DiagnosticBag bag, GrowingArray<Token> tokens, int start, CodeRepair? repair)
{
    // The nesting of strings with expressions with strings; more is an attack on the stack.
    private const int MaxNesting = 20;

    private static readonly string[] Signs =
    [
        "..<", "//=", "==", "!=", "<=", ">=", "<<", ">>", "&&", "||", "??", "?!", "?.", "..", "//", "|>", "+=", "-=", "*=", "/=", "%=", "++", "--",
        "+", "-", "*", "/", "%", "=", "!", "<", ">", "|", "?", ":", ".", ",", ";", "(", ")", "[", "]", "{", "}", "@", "^", "&",
    ];

    private readonly string _text = source.Text;
    private int _braces;
    private int _interpolations;

    public int Position { get; private set; } = start;

    /// <summary>The marker before the closing braces.</summary>
    public char ExitTrim { get; private set; }

    /// <summary>Reads to the closing braces, or to the end of the text.</summary>
    public void ReadBlock()
    {
        while (Position < _text.Length)
        {
            if (_braces == 0 && IsExit())
            {
                ReadExit();
                return;
            }

            if (repair?.EndAt(Position, _braces) is { } end)
            {
                Position = end;
                return;
            }

            ReadToken();
        }

        repair?.LeaveOpen(Position);
    }

    private bool IsExit()
    {
        var c = _text[Position];
        return (c == '}' && At(1) == '}') || (c is '-' or '~' && At(1) == '}' && At(2) == '}');
    }

    private char At(int offset) => Position + offset < _text.Length ? _text[Position + offset] : '\0';

    private void ReadExit()
    {
        var begin = Position;
        if (_text[Position] != '}')
        {
            ExitTrim = _text[Position++];
        }

        Position += 2;
        Position = repair?.BehindThird(Position) ?? Position;
        tokens.Add(new Token(TokenKind.CodeExit, begin, Position));
    }

    private void ReadToken()
    {
        var c = _text[Position];
        if (c is '\n' or '\r')
        {
            var begin = Position;
            Position += c == '\r' && At(1) == '\n' ? 2 : 1;
            tokens.Add(new Token(TokenKind.NewLine, begin, Position));
        }
        else if (char.IsWhiteSpace(c))
        {
            Position++;
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (QuotedText.IsNameStart(c))
        {
            AddName(TokenKind.Identifier, Position);
        }
        else if (char.IsAsciiDigit(c))
        {
            Position = NumberLexer.Read(_text, Position, tokens);
        }
        else if (c == '$' && At(1) is '"' or '\'')
        {
            ReadInterpolated();
        }
        else if (c == '$')
        {
            ReadLocal();
        }
        else if (c is '"' or '\'' or '`')
        {
            ReadString(c);
        }
        else
        {
            ReadSign();
        }
    }

    private void SkipComment()
    {
        if (At(1) == '#')
        {
            for (Position += 2; Position < _text.Length; Position++)
            {
                if (_text[Position] == '#' && At(1) == '#')
                {
                    Position += 2;
                    return;
                }

                if (IsExit())
                {
                    return;
                }
            }

            return;
        }

        while (Position < _text.Length && _text[Position] is not ('\n' or '\r') && !IsExit())
        {
            Position++;
        }
    }

    private void AddName(TokenKind kind, int begin)
    {
        var nameStart = kind == TokenKind.Local ? begin + 1 : begin;
        while (Position < _text.Length && QuotedText.IsNamePart(_text[Position]))
        {
            Position++;
        }

        tokens.Add(new Token(kind, begin, Position, _text[nameStart..Position]));
    }

    private void ReadLocal()
    {
        var begin = Position++;
        if (At(0) == '$')
        {
            Position++;
            tokens.Add(new Token(TokenKind.Local, begin, Position, "$"));
            return;
        }

        AddName(TokenKind.Local, begin);
    }

    private void ReadString(char quote)
    {
        var begin = Position;
        var reader = new StringReader(source, bag, begin + 1, quote, isInterpolated: false);
        var end = reader.Read();
        Position = reader.Position;
        if (end == StringEnd.EndOfFile)
        {
            bag.StringNotClosed(source.At(Math.Max(begin, _text.Length - 1), 1), quote, source.At(begin, 1));
            tokens.Add(new Token(TokenKind.Invalid, begin, Position));
        }
        else
        {
            tokens.Add(new Token(TokenKind.String, begin, Position, reader.Value));
        }
    }

    private void ReadInterpolated()
    {
        var begin = Position;
        var quote = At(1);
        Position += 2;
        tokens.Add(new Token(TokenKind.InterpolationStart, begin, Position));
        if (++_interpolations > MaxNesting)
        {
            bag.NestedTooDeeply(source.At(begin, 2));
            Position = _text.Length;
        }

        while (ReadInterpolatedText(begin, quote))
        {
            ReadInterpolatedCode();
        }

        _interpolations--;
    }

    /// <summary>True where an expression follows.</summary>
    private bool ReadInterpolatedText(int begin, char quote)
    {
        var textStart = Position;
        var reader = new StringReader(source, bag, textStart, quote, isInterpolated: true) { TokenStart = begin };
        var end = reader.Read();
        Position = reader.Position;
        if (reader.Value.Length > 0)
        {
            tokens.Add(new Token(TokenKind.InterpolationText, textStart, Position, reader.Value));
        }

        switch (end)
        {
            case StringEnd.Brace:
                tokens.Add(new Token(TokenKind.InterpolationOpen, Position - 1, Position));
                return true;
            case StringEnd.EndOfFile:
                bag.StringNotClosed(source.At(Math.Max(begin, _text.Length - 1), 1), quote, source.At(begin, 1));
                break;
        }

        tokens.Add(new Token(TokenKind.InterpolationEnd, Math.Max(begin, Position - 1), Position));
        return false;
    }

    private void ReadInterpolatedCode()
    {
        var outer = _braces;
        _braces = 1;
        while (Position < _text.Length)
        {
            if (_text[Position] == '}' && _braces == 1)
            {
                tokens.Add(new Token(TokenKind.InterpolationClose, Position, Position + 1));
                Position++;
                break;
            }

            ReadToken();
        }

        _braces = outer;
    }

    private void ReadSign()
    {
        foreach (var sign in Signs)
        {
            if (!_text.AsSpan(Position).StartsWith(sign))
            {
                continue;
            }

            if (sign == "{")
            {
                _braces++;
            }
            else if (sign == "}" && _braces > 0)
            {
                _braces--;
            }

            tokens.Add(new Token(TokenKind.Sign, Position, Position + sign.Length, sign));
            Position += sign.Length;
            return;
        }

        tokens.Add(new Token(TokenKind.Invalid, Position, Position + 1, _text[Position].ToString()));
        Position++;
    }
}
