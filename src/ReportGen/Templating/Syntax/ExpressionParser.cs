using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>
/// Reads expressions, from loose to tight: pipe, ternary, then the operators of <see cref="Precedence"/>, unary, calls, members. In the arguments
/// of a call without parentheses nothing is a call, and pipe and ternary stay outside.
/// </summary>
internal sealed class ExpressionParser
{
    private const int MaxNesting = 150;

    // Chains make the tree as deep as they are long.
    private const int MaxChain = 250;

    private readonly TokenReader _tokens;
    private readonly OperandParser _operands;
    private int _nesting;

    public ExpressionParser(TokenReader tokens, FunctionParser functions)
    {
        _tokens = tokens;
        _operands = new OperandParser(tokens, this, functions);
    }

    /// <summary>Whether a word after the list of a loop is an argument of the loop.</summary>
    public static bool IsLoopArgument(Token word, Token next) =>
        word.Text == "reversed" || (word.Text is "limit" or "offset" or "cols" && next is { Kind: TokenKind.Sign, Text: ":" });

    /// <summary>A whole expression; where none stands, that is reported and a placeholder returned. An assignment within is reported.</summary>
    public Expression Parse(string statement)
    {
        if (ParseOrNull(default) is not { } expression)
        {
            _tokens.ReportAt(_tokens.Current, (location, text) => _tokens.Bag.ExpressionExpected(location, statement, text));
            return new MissingExpression(_tokens.Current.Start);
        }

        if (_tokens.IsSign("="))
        {
            _tokens.Bag.MisplacedAssignment(_tokens.At(expression.Start, expression.End));
            _tokens.Take();
            ParseOrNull(default);
        }

        return expression;
    }

    /// <summary>The expression that a statement begins with; null where none stands, which is reported.</summary>
    public Expression? ParseAtStatement()
    {
        if (ParseOrNull(default) is { } expression)
        {
            return expression;
        }

        _tokens.ReportAt(_tokens.Current, _tokens.Bag.UnexpectedToken);
        if (_tokens.Current.Kind is TokenKind.Invalid or TokenKind.Sign)
        {
            _tokens.Take();
        }

        return null;
    }

    /// <summary>The list of a loop: the loop's own arguments end it unless a pipe takes them.</summary>
    public Expression ParseLoopList(string statement)
    {
        if (ParseOrNull(new ParseContext { IsLoopList = true }) is { } list)
        {
            return list;
        }

        _tokens.ReportAt(_tokens.Current, (location, text) => _tokens.Bag.ExpressionExpected(location, statement, text));
        return new MissingExpression(_tokens.Current.Start);
    }

    /// <summary>One operand without operators: the value of a named argument.</summary>
    public Expression ParseSimple() => _operands.ParseUnary(new ParseContext { IsArgument = true }) ?? Missing(":");

    /// <summary>One argument of a call without parentheses.</summary>
    public Expression? ParseArgument(ParseContext context) => ParseBinary(1, context with { IsArgument = true });

    public Expression? ParseOrNull(ParseContext context)
    {
        if (!Enter())
        {
            return null;
        }

        var left = ParseConditional(context);
        for (var length = 0; left is not null && (_tokens.IsSign("|") || _tokens.IsSign("|>")); length++)
        {
            var sign = _tokens.Take();
            _tokens.SkipNewLines();
            var right = ParseConditional(context with { IsLoopList = false });
            if (right is null || !CheckChain(length))
            {
                _tokens.ReportAt(_tokens.Current, (location, text) => _tokens.Bag.ExpressionExpected(location, sign.Text!, text));
                break;
            }

            left = new PipeExpression(left, Piping.Into(right, left));
        }

        _nesting--;
        return left;
    }

    /// <summary>Counts a level of nesting; false where there are too many, which is reported and ends the parsing.</summary>
    public bool Enter()
    {
        if (++_nesting <= MaxNesting)
        {
            return true;
        }

        _tokens.Bag.NestedTooDeeply(_tokens.At(_tokens.Current));
        _tokens.SkipToEnd();
        return false;
    }

    public void Leave() => _nesting--;

    public bool CheckChain(int length)
    {
        if (length < MaxChain)
        {
            return true;
        }

        _tokens.Bag.NestedTooDeeply(_tokens.At(_tokens.Current));
        _tokens.SkipToEnd();
        return false;
    }

    private Expression? ParseConditional(ParseContext context)
    {
        var condition = ParseBinary(1, context);
        if (condition is null || !_tokens.IsSign("?"))
        {
            return condition;
        }

        _tokens.Take();
        if (!Enter())
        {
            return condition;
        }

        var then = ParseOrNull(new ParseContext { IsThen = true }) ?? Missing("?");
        _tokens.ExpectSign(":");
        var otherwise = ParseOrNull(new ParseContext { IsThen = context.IsThen }) ?? Missing(":");
        Leave();
        return new ConditionalExpression(condition, then, otherwise);
    }

    private Expression? ParseBinary(int minimum, ParseContext context)
    {
        var left = _operands.ParseUnary(context);
        for (var length = 0; left is not null && _tokens.Current.Kind == TokenKind.Sign && Precedence.Of(_tokens.Current.Text!) is var level && level >= minimum; length++)
        {
            var sign = _tokens.Take();
            if (!CheckChain(length) || !Enter())
            {
                break;
            }

            var right = ParseBinary(level + 1, context) ?? Missing(sign.Text!);
            Leave();
            left = Combine(left, sign, right);
        }

        return left;
    }

    private static Expression Combine(Expression left, Token sign, Expression right) => sign.Text switch
    {
        "??" => new CoalesceExpression(left, true, right),
        "?!" => new CoalesceExpression(left, false, right),
        "&&" => new LogicalExpression(left, true, right),
        "||" => new LogicalExpression(left, false, right),
        ".." => new RangeExpression(left, right, sign.Start, false),
        "..<" => new RangeExpression(left, right, sign.Start, true),
        _ => new BinaryExpression(left, Precedence.OperatorOf(sign.Text!), sign.Start, right),
    };

    private MissingExpression Missing(string after)
    {
        _tokens.ReportAt(_tokens.Current, (location, text) => _tokens.Bag.ExpressionExpected(location, after, text));
        return new MissingExpression(_tokens.Current.Start);
    }
}
