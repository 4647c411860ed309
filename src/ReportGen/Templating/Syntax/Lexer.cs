using ReportGen.Diagnostics;

namespace ReportGen.Templating.Syntax;

/// <summary>Cuts a template into tokens: text outside the braces, and code within. White-space control is settled here.</summary>
/// <remarks>Strictly, code that is not closed ends where the next begins, and text that looks like code is told of.</remarks>
internal sealed class Lexer(SourceText source, DiagnosticBag bag, bool isStrict, Tears tears)
{
    private readonly string _text = source.Text;
    private readonly GrowingArray<Token> _tokens = new(Math.Max(16, source.Text.Length / 6));
    private int _at;

    /// <summary>Where text may begin: what comes before has been eaten by a block's closing marker.</summary>
    private int _textStart;

    private bool _isEatenGreedily;

    public GrowingArray<Token> Read()
    {
        if (_text.StartsWith('\uFEFF'))
        {
            _at = _textStart = 1;
        }

        while (FindBlock() is var block && block >= 0)
        {
            if (_text[block + 1] == '{')
            {
                ReadCode(block);
            }
            else
            {
                ReadEscape(block);
            }
        }

        AddProse(_textStart, _text.Length);
        _tokens.Add(new Token(TokenKind.EndOfFile, _text.Length, _text.Length));
        return _tokens;
    }

    /// <summary>The next <c>{{</c> or <c>{%%…{</c>, -1 where there is none.</summary>
    private int FindBlock()
    {
        for (var i = _text.IndexOf('{', _at); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] == '{' || (_text[i + 1] == '%' && PercentCount(i + 1) is var count && i + 1 + count < _text.Length && _text[i + 1 + count] == '{'))
            {
                return i;
            }
        }

        return -1;
    }

    private int PercentCount(int start)
    {
        var at = start;
        while (at < _text.Length && _text[at] == '%')
        {
            at++;
        }

        return at - start;
    }

    private void ReadCode(int start)
    {
        var end = start + 2;
        var trim = end < _text.Length && _text[end] is '-' or '~' ? _text[end++] : '\0';
        var indent = trim == '\0' ? IndentBefore(start) : null;
        AddProse(_textStart, WhiteSpace.Before(_text, _textStart, start, trim));
        _tokens.Add(new Token(TokenKind.CodeEnter, start, end, indent));
        var inner = isStrict ? SkipThirdBrace(end) : end;
        var code = new CodeLexer(source, bag, _tokens, inner, isStrict ? new CodeRepair(source, bag, _tokens, start, hasThird: inner > end, tears) : null);
        code.ReadBlock();
        _at = code.Position;
        FinishBlock(code.ExitTrim);
    }

    // {{{ x }}} of other languages; an object that is written out has a colon behind its first name.
    private int SkipThirdBrace(int at)
    {
        if (at >= _text.Length || _text[at] != '{')
        {
            return at;
        }

        var name = at + 1;
        while (name < _text.Length && char.IsWhiteSpace(_text[name]))
        {
            name++;
        }

        var behind = name;
        while (behind < _text.Length && (QuotedText.IsNamePart(_text[behind]) || _text[behind] is '"' or '\'' or ' '))
        {
            behind++;
        }

        if (behind < _text.Length && (_text[behind] == ':' || (behind == name && _text[behind] == '}')))
        {
            return at;
        }

        bag.ThreeBraces(source.At(at, 1));
        return at + 1;
    }

    private void ReadEscape(int start)
    {
        var count = PercentCount(start + 1);
        var inner = start + count + 2;
        var closing = "}" + new string('%', count) + "}";
        var close = _text.IndexOf(closing, inner, StringComparison.Ordinal);
        if (close < 0)
        {
            bag.EscapeNotClosed(source.At(start, count + 2), closing);
            close = _text.Length;
        }

        var trim = inner < close && _text[inner] is '-' or '~' ? _text[inner++] : '\0';
        AddProse(_textStart, WhiteSpace.Before(_text, _textStart, start, trim));
        var innerEnd = close > inner && close < _text.Length && _text[close - 1] is '-' or '~' ? close - 1 : close;
        AddText(inner, innerEnd);
        _at = Math.Min(_text.Length, close + closing.Length);
        FinishBlock(innerEnd < close ? _text[innerEnd] : '\0');
    }

    private void FinishBlock(char trim)
    {
        _textStart = WhiteSpace.After(_text, _at, trim);
        _isEatenGreedily = trim == '-';
        _at = _textStart;
    }

    /// <summary>The white space between the line's start and a block; null where something else stands before it or the line's break was eaten.</summary>
    private string? IndentBefore(int start)
    {
        var at = start;
        while (at > 0 && WhiteSpace.IsInLine(_text[at - 1]))
        {
            at--;
        }

        if (at == start || (at > 0 && _text[at - 1] != '\n') || (_isEatenGreedily && _textStart == start))
        {
            return null;
        }

        return at < _textStart && _isEatenGreedily ? null : _text[at..start];
    }

    private void AddProse(int start, int end)
    {
        foreach (var found in isStrict ? LiteralBraces.Find(_text, start, end) : [])
        {
            bag.LooksLikeTag(source.At(found.Start, found.End - found.Start), _text[found.Start..found.End], found.Code);
        }

        // x }}} : the third would be printed. Text that opened it, as that of JSON does, means it.
        if (isStrict && start < end && _text[start] == '}' && start >= 3 && _text[start - 1] == '}' && (start + 1 == end || _text[start + 1] != '}') && !HasOpenBrace(start))
        {
            bag.BraceTooMany(source.At(start, 1));
        }

        AddText(start, end);
    }

    // A single brace before this place in its line that nothing has closed.
    private bool HasOpenBrace(int at)
    {
        var open = 0;
        for (var i = _text.LastIndexOf('\n', at - 1) + 1; i < at; i++)
        {
            open += _text[i] == '{' ? 1 : _text[i] == '}' ? -1 : 0;
        }

        return open > 0;
    }

    private void AddText(int start, int end)
    {
        if (start < end)
        {
            _tokens.Add(new Token(TokenKind.Text, start, end));
        }
    }
}
