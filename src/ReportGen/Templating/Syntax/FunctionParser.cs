using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Reads function definitions: <c>func f</c>, <c>func f(a, b = 1, rest...)</c>, <c>f(x) = …</c>, <c>do … end</c>.</summary>
internal sealed class FunctionParser(TokenReader tokens, StatementParser statements)
{
    /// <summary>Set once by the parser of statements; expressions and functions hold each other.</summary>
    public ExpressionParser Expressions { get; set; } = null!;

    public Statement? ParseStatement(Token word)
    {
        var errors = tokens.Bag.Items.Count;
        var name = ParseName();
        var (parameters, rest) = tokens.IsSign("(") ? ParseParameters() : (null, null);
        tokens.ExpectEndOfStatement(errors);
        var body = new FunctionBody(statements.ParseBody(word));
        return name is null ? null : new FunctionStatement(word.Start, name.End, name, new FunctionDefinition(TreePrinter.Print(name), parameters, rest, body), tokens.Source);
    }

    /// <summary><c>do … end</c>, also <c>do(a, b) … end</c>: the word has been taken.</summary>
    public FunctionExpression ParseAnonymous(Token word)
    {
        var errors = tokens.Bag.Items.Count;
        var (parameters, rest) = tokens.IsSign("(") ? ParseParameters() : (null, null);
        tokens.ExpectEndOfStatement(errors);
        var body = new FunctionBody(statements.ParseBody(word));
        return new FunctionExpression(word.Start, tokens.LastEnd, new FunctionDefinition("do", parameters, rest, body), tokens.Source);
    }

    /// <summary><c>f(x) = expression</c> where the tokens ahead are that.</summary>
    public FunctionStatement? TryParseInline()
    {
        if (!IsInline())
        {
            return null;
        }

        var token = tokens.Take();
        var name = new VariableExpression(token.Start, token.End, token.Text!);
        var (parameters, rest) = ParseParameters();
        tokens.ExpectSign("=");
        var body = new FunctionBody(Expressions.Parse("="));
        return new FunctionStatement(token.Start, tokens.LastEnd, name, new FunctionDefinition(token.Text!, parameters, rest, body), tokens.Source);
    }

    private bool IsInline()
    {
        if (tokens.Current.Kind != TokenKind.Identifier || tokens.Peek(1) is not { Kind: TokenKind.Sign, Text: "(" } open || open.Start != tokens.Current.End)
        {
            return false;
        }

        if (tokens.Peek(2) is not ({ Kind: TokenKind.Identifier } or { Kind: TokenKind.Sign, Text: ")" }))
        {
            return false;
        }

        var depth = 0;
        for (var i = 1; ; i++)
        {
            var token = tokens.Peek(i);
            if (token.Kind is TokenKind.NewLine or TokenKind.CodeExit or TokenKind.EndOfFile)
            {
                return false;
            }

            depth += token.Kind != TokenKind.Sign ? 0 : token.Text == "(" ? 1 : token.Text == ")" ? -1 : 0;
            if (depth == 0)
            {
                return tokens.Peek(i + 1) is { Kind: TokenKind.Sign, Text: "=" };
            }
        }
    }

    private AssignableExpression? ParseName()
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Identifier && !ReservedWords.IsStatement(token.Text!))
        {
            tokens.Take();
            AssignableExpression name = new VariableExpression(token.Start, token.End, token.Text!);
            while (tokens.IsSign(".") && tokens.Peek(1).Kind == TokenKind.Identifier)
            {
                tokens.Take();
                var member = tokens.Take();
                name = new MemberExpression(name, member.Text!, member.Start, member.End, isOptional: false);
            }

            return name;
        }

        if (token.Kind == TokenKind.Local && QuotedText.IsName(token.Text!))
        {
            tokens.Take();
            return new LocalExpression(token.Start, token.End, token.Text!);
        }

        tokens.ReportAt(token, tokens.Bag.NameExpected);
        return null;
    }

    private (Parameter[]? List, string? More) ParseParameters()
    {
        tokens.Take();
        var parameters = new List<Parameter>();
        string? rest = null;
        while (!tokens.IsSign(")") && !tokens.IsEndOfStatement)
        {
            var token = tokens.Current;
            if (token.Kind != TokenKind.Identifier)
            {
                tokens.ReportAt(token, tokens.Bag.NameExpected);
                break;
            }

            tokens.Take();
            if (rest is not null)
            {
                tokens.Bag.RestMustBeLast(tokens.At(token));
            }

            if (parameters.Exists(p => p.Name == token.Text))
            {
                tokens.Bag.ParameterTwice(tokens.At(token), token.Text!);
            }

            if (tokens.IsSign("..") && tokens.Peek(1) is { Kind: TokenKind.Sign, Text: "." })
            {
                tokens.Take();
                tokens.Take();
                rest = token.Text;
            }
            else if (!TryParseParameter(token, parameters))
            {
                break;
            }

            if (!tokens.TakeSign(","))
            {
                break;
            }
        }

        if (!tokens.IsEndOfStatement || !tokens.Bag.HasErrors)
        {
            tokens.ExpectSign(")");
        }

        return ([.. parameters], rest);
    }

    private bool TryParseParameter(Token name, List<Parameter> parameters)
    {
        if (!tokens.TakeSign("="))
        {
            if (parameters.Count > 0 && parameters[^1].IsOptional)
            {
                tokens.Bag.RequiredAfterOptional(tokens.At(name));
            }

            parameters.Add(new Parameter(name.Text!));
            return true;
        }

        if (Expressions.ParseSimple() is { } value && LiteralValue(value) is { } literal && (tokens.IsSign(",") || tokens.IsSign(")")))
        {
            parameters.Add(new Parameter(name.Text!, true, literal));
            return true;
        }

        tokens.Bag.LiteralDefaultExpected(tokens.At(name));
        parameters.Add(new Parameter(name.Text!, true));
        while (!tokens.IsEndOfStatement && !tokens.IsSign(")"))
        {
            tokens.Take();
        }

        return false;
    }

    private static Value? LiteralValue(Expression expression) => expression switch
    {
        LiteralExpression literal => literal.Value,
        UnaryExpression { Operator: '-', Operand: LiteralExpression { Value.IsNumber: true } literal } => Numbers.Negate(literal.Value),
        _ => null,
    };
}
