using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads unary operators, members, indexes and calls.</summary>
internal sealed class OperandParser(TokenReader tokens, ExpressionParser expressions, FunctionParser functions)
{
    private readonly PrimaryParser _primaries = new(tokens, expressions, functions);

    /// <summary>Null where no expression begins.</summary>
    public Expression? ParseUnary(ParseContext context)
    {
        var token = tokens.Current;
        if (token.Kind != TokenKind.Sign || token.Text is not ("!" or "-" or "+" or "@" or "++" or "--"))
        {
            return ParsePostfix(context);
        }

        tokens.Take();
        if (!expressions.Enter())
        {
            return null;
        }

        var operand = ParseUnary(token.Text == "@" ? context with { IsArgument = true } : context);
        expressions.Leave();
        if (operand is null)
        {
            tokens.ReportAt(tokens.Current, (location, text) => tokens.Bag.ExpressionExpected(location, token.Text, text));
            return new MissingExpression(tokens.Current.Start);
        }

        return token.Text switch
        {
            "@" => new AliasExpression(token.Start, operand),
            "++" or "--" => ParsePrefixStep(token, operand),
            _ => new UnaryExpression(token.Start, token.Text[0], operand),
        };
    }

    private Expression ParsePrefixStep(Token sign, Expression operand)
    {
        if (operand is AssignableExpression target)
        {
            return new StepExpression(sign.Start, operand.End, target, sign.Start, isPrefix: true, sign.Text == "++");
        }

        tokens.ReportAt(tokens.Current, (location, _) => tokens.Bag.StepNeedsName(location));
        return operand;
    }

    private Expression? ParsePostfix(ParseContext context)
    {
        var expression = _primaries.Parse();
        for (var length = 0; expression is not null && expressions.CheckChain(length) && ParseNextPostfix(expression) is { } longer; length++)
        {
            expression = longer;
        }

        if (expression is null || context.IsArgument)
        {
            return expression;
        }

        return BeginsArgument(context) ? ParseCall(expression, context) : expression;
    }

    private Expression? ParseNextPostfix(Expression target)
    {
        var token = tokens.Current;
        if (token.Kind != TokenKind.Sign)
        {
            return null;
        }

        switch (token.Text)
        {
            case "." or "?.":
                return ParseMember(target);
            case "[" when tokens.IsAdjacent && target is not LiteralExpression { Value.IsNumber: true }:
                return ParseIndex(target);
            case "(" when tokens.IsAdjacent && target is AssignableExpression or CallExpression && tokens.IsAdjacent:
                return ParseParenthesisCall(target);
            case "++" or "--" when target is AssignableExpression name:
                tokens.Take();
                return new StepExpression(target.Start, token.End, name, token.Start, isPrefix: false, token.Text == "++");
            default:
                return null;
        }
    }

    private MemberExpression? ParseMember(Expression target)
    {
        var dot = tokens.Current;
        var name = tokens.Peek(1);
        if (name.Kind != TokenKind.Identifier)
        {
            tokens.ReportAt(name, tokens.Bag.NameExpected);
            return null;
        }

        tokens.Take();
        tokens.Take();
        var (text, end) = (name.Text!, name.End);
        if (text == "empty" && tokens.IsSign("?") && tokens.IsAdjacent)
        {
            end = tokens.Take().End;
            text = "empty?";
        }

        return new MemberExpression(target, text, name.Start, end, dot.Text == "?.");
    }

    private IndexExpression ParseIndex(Expression target)
    {
        tokens.Take();
        var index = expressions.Parse("[");
        tokens.ExpectSign("]");
        return new IndexExpression(target, index, tokens.LastEnd);
    }

    private CallExpression ParseParenthesisCall(Expression target)
    {
        tokens.Take();
        var arguments = new List<Argument>();
        while (!tokens.IsSign(")") && !tokens.IsEndOfStatement)
        {
            if (ParseArgument(isInParentheses: true, default) is not { } argument)
            {
                break;
            }

            arguments.Add(argument);
            if (!tokens.TakeSign(","))
            {
                break;
            }
        }

        tokens.ExpectSign(")");
        return new CallExpression(target, [.. arguments], tokens.LastEnd, hasParentheses: true);
    }

    private CallExpression ParseCall(Expression target, ParseContext context)
    {
        if (target is VariableExpression name)
        {
            CheckWordOperator(name.Name, name.Start, name.End);
        }

        var arguments = new List<Argument>();
        while (BeginsArgument(context) && ParseArgument(isInParentheses: false, context) is { } argument)
        {
            arguments.Add(argument);
        }

        return new CallExpression(target, [.. arguments], tokens.LastEnd);
    }

    /// <summary>Whether what follows an operand is its first or next argument. Signs that are operators never are.</summary>
    private bool BeginsArgument(ParseContext context)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart or TokenKind.Local:
                return true;
            case TokenKind.Identifier:
                return (!ReservedWords.IsStatement(token.Text!) || tokens.Peek(1) is { Kind: TokenKind.Sign, Text: "." }) && !(context.IsLoopList && ExpressionParser.IsLoopArgument(token, tokens.Peek(1)));
            case TokenKind.Sign:
                return token.Text is "(" or "[" or "{" or "!" or "@" or "^";
            default:
                return false;
        }
    }

    private Argument? ParseArgument(bool isInParentheses, ParseContext context)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Identifier && !context.IsThen && tokens.Peek(1) is { Kind: TokenKind.Sign, Text: ":" })
        {
            tokens.Take();
            tokens.Take();
            var named = isInParentheses ? expressions.Parse(":") : expressions.ParseSimple();
            return new Argument(named, token.Text, token.Start);
        }

        if (token.Kind == TokenKind.Identifier)
        {
            CheckWordOperator(token.Text!, token.Start, token.End);
        }

        var isExpanded = tokens.TakeSign("^");
        var value = isInParentheses ? expressions.Parse("(") : expressions.ParseArgument(context);
        if (value is null)
        {
            tokens.ReportAt(tokens.Current, tokens.Bag.UnexpectedToken);
        }

        return value is null ? null : new Argument(value, IsExpanded: isExpanded);
    }

    private void CheckWordOperator(string word, int start, int end)
    {
        if (tokens.IsStrict && ReservedWords.OperatorInstead(word) is { } instead)
        {
            tokens.Bag.NoSuchOperator(tokens.At(start, end), word, instead);
        }
    }
}
