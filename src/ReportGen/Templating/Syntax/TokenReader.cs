using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>The parser's place in the tokens, and what all parts of the parser ask of it.</summary>
internal sealed class TokenReader(SourceText source, GrowingArray<Token> tokens, DiagnosticBag bag, TemplateOptions options, Tears tears)
{
    private int _at;
    private Token _last;

    public SourceText Source => source;

    public DiagnosticBag Bag => bag;

    public bool IsStrict => options.Strict;

    public bool LiteralsAreData => options.LiteralsAreData;

    public TemplateOutline? Outline => options.Outline;

    public Token Current => tokens[_at];

    /// <summary>The end of the last token taken.</summary>
    public int LastEnd { get; private set; }

    public Token Peek(int ahead) => tokens[Math.Min(_at + ahead, tokens.Count - 1)];

    public Token Take()
    {
        var token = tokens[_at];
        if (token.Kind == TokenKind.EndOfFile)
        {
            return token;
        }

        _at++;
        LastEnd = token.End;
        if (token.Kind != TokenKind.NewLine && !(token.Kind == TokenKind.Sign && token.Text == ";"))
        {
            _last = token;
        }

        return token;
    }

    public bool IsSign(string sign) => Current.Kind == TokenKind.Sign && Current.Text == sign;

    public bool IsWord(string word) => Current.Kind == TokenKind.Identifier && Current.Text == word;

    public bool TakeSign(string sign)
    {
        if (!IsSign(sign))
        {
            return false;
        }

        Take();
        return true;
    }

    public void ExpectSign(string sign)
    {
        if (!TakeSign(sign))
        {
            ReportAt(Current, (location, text) => bag.SignExpected(location, sign, text));
        }
    }

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            Take();
        }
    }

    public bool IsEndOfStatement => Current.Kind is TokenKind.NewLine or TokenKind.CodeExit or TokenKind.EndOfFile || IsSign(";");

    /// <summary>Whether the current token follows the one before without space.</summary>
    public bool IsAdjacent => _at > 0 && tokens[_at - 1].End == Current.Start;

    /// <summary>The end of the statement; what stands before it is reported once and passed over.</summary>
    public void ExpectEndOfStatement(int errorsBefore)
    {
        if (!IsEndOfStatement && bag.Items.Count == errorsBefore)
        {
            ReportAt(Current, bag.LineEndExpected);
        }

        SkipStatement();
    }

    /// <summary>Takes down a statement that was read in part only, up to here.</summary>
    public void Doubt(int start) => tears.Doubt(start, LastEnd);

    public void SkipStatement()
    {
        while (!IsEndOfStatement)
        {
            Take();
        }
    }

    public Location At(Token token) => SourceLocation.Of(source, token.Start, token.End);

    public Location At(int start, int end) => SourceLocation.Of(source, start, end);

    /// <summary>Where something ends that should have gone on: the last character of the last thing, the braces that close a block counting as one.</summary>
    public Location LastPlace => _last.Kind == TokenKind.CodeExit || _last.End == 0 ? source.At(_last.Start, _last.End - _last.Start) : source.At(_last.End - 1, 1);

    /// <summary>Reports at a token, unless the lexer has already said what is wrong with it.</summary>
    public void ReportAt(Token token, Action<Location, string> report)
    {
        if (token.Kind != TokenKind.Invalid || token.Text is not null)
        {
            report(At(token), TextOf(token));
        }
    }

    public string TextOf(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "EOF",
        TokenKind.NewLine => "\\n",
        TokenKind.Text => "…",
        _ => source.Text[token.Start..token.End],
    };

    /// <summary>Gives up: what follows is nested too deeply to be read.</summary>
    public void SkipToEnd()
    {
        _at = tokens.Count - 1;
    }
}
