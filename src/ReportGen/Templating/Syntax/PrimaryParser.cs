using System.Globalization;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads names, literals, lists, objects, parentheses and functions without a name.</summary>
internal sealed class PrimaryParser(TokenReader tokens, ExpressionParser expressions, FunctionParser functions)
{
    /// <summary>Null where no expression begins.</summary>
    public Expression? Parse()
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                tokens.Take();
                return new LiteralExpression(token.Start, token.End, token.Number);
            case TokenKind.String:
                tokens.Take();
                return LiteralText(token);
            case TokenKind.InterpolationStart:
                return ParseInterpolated();
            case TokenKind.Local:
                tokens.Take();
                return LocalOf(token);
            case TokenKind.Identifier:
                return ParseName(token);
            case TokenKind.Sign:
                return ParseBracket(token);
            default:
                return null;
        }
    }

    private LiteralExpression LiteralText(Token token) =>
        new(token.Start, token.End, tokens.LiteralsAreData ? Value.Of(token.Text!) : Value.Of(RichText.Literal(token.Text!, tokens.At(token))));

    private static Expression LocalOf(Token token) => token.Text switch
    {
        "" => new ArgumentsExpression(token.Start, token.End),
        "$" => new WrapBodyExpression(token.Start, token.End),
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => new ArgumentExpression(token.Start, token.End, index),
        var text => new LocalExpression(token.Start, token.End, text!),
    };

    private Expression? ParseName(Token token)
    {
        if (token.Text is "for" or "while" or "tablerow" && tokens.Peek(1) is { Kind: TokenKind.Sign, Text: "." or "?." })
        {
            tokens.Take();
            return new LoopExpression(token.Start, token.End, token.Text);
        }

        if (ReservedWords.IsStatement(token.Text!))
        {
            return null;
        }

        tokens.Take();
        return token.Text switch
        {
            "true" => new LiteralExpression(token.Start, token.End, Value.True),
            "false" => new LiteralExpression(token.Start, token.End, Value.False),
            "null" => new LiteralExpression(token.Start, token.End, Value.Null),
            "this" => new ThisExpression(token.Start, token.End),
            "do" or "func" => functions.ParseAnonymous(token),
            _ => new VariableExpression(token.Start, token.End, token.Text!),
        };
    }

    private Expression? ParseBracket(Token token)
    {
        switch (token.Text)
        {
            case "(":
                tokens.Take();
                var inner = expressions.Parse("(");
                tokens.ExpectSign(")");
                return new NestedExpression(token.Start, tokens.LastEnd, inner);
            case "[":
                return ParseArray();
            case "{":
                return ParseObject();
            default:
                return null;
        }
    }

    private ArrayExpression ParseArray()
    {
        var open = tokens.Take();
        var items = new List<Expression>();
        tokens.SkipNewLines();
        while (!tokens.IsSign("]") && tokens.Current.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            items.Add(expressions.Parse("["));
            tokens.SkipNewLines();
            if (!tokens.TakeSign(","))
            {
                break;
            }

            tokens.SkipNewLines();
        }

        tokens.ExpectSign("]");
        return new ArrayExpression(open.Start, tokens.LastEnd, [.. items]);
    }

    private ObjectExpression ParseObject()
    {
        var open = tokens.Take();
        var members = new List<(string, Expression)>();
        tokens.SkipNewLines();
        while (!tokens.IsSign("}") && tokens.Current.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            var name = tokens.Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                tokens.ReportAt(name, tokens.Bag.NameExpected);
                return new ObjectExpression(open.Start, tokens.LastEnd, [.. members]);
            }

            tokens.Take();
            if (!tokens.TakeSign(":"))
            {
                tokens.ReportAt(tokens.Current, (location, text) => tokens.Bag.ColonExpected(location, text, name.Text!));
                return new ObjectExpression(open.Start, tokens.LastEnd, [.. members]);
            }

            tokens.SkipNewLines();
            members.Add((name.Text!, expressions.Parse(":")));
            tokens.SkipNewLines();
            if (!tokens.TakeSign(","))
            {
                break;
            }

            tokens.SkipNewLines();
        }

        tokens.ExpectSign("}");
        return new ObjectExpression(open.Start, tokens.LastEnd, [.. members]);
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var start = tokens.Take();
        var parts = new List<Expression>();
        while (tokens.Current.Kind is TokenKind.InterpolationText or TokenKind.InterpolationOpen)
        {
            var token = tokens.Take();
            if (token.Kind == TokenKind.InterpolationText)
            {
                parts.Add(LiteralText(token));
                continue;
            }

            parts.Add(expressions.Parse("{"));
            if (tokens.Current.Kind != TokenKind.InterpolationClose)
            {
                tokens.ReportAt(tokens.Current, (location, text) => tokens.Bag.SignExpected(location, "}", text));
                SkipToClose();
            }

            if (tokens.Current.Kind == TokenKind.InterpolationClose)
            {
                tokens.Take();
            }
        }

        if (tokens.Current.Kind == TokenKind.InterpolationEnd)
        {
            tokens.Take();
        }

        return new InterpolatedExpression(start.Start, tokens.LastEnd, [.. parts]);
    }

    private void SkipToClose()
    {
        while (tokens.Current.Kind is not (TokenKind.InterpolationClose or TokenKind.InterpolationEnd or TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            tokens.Take();
        }
    }
}
