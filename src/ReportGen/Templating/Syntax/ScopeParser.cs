namespace ReportGen.Templating.Syntax;

/// <summary>Reads what makes names or takes them from elsewhere: <c>import</c>, <c>readonly</c>, <c>capture</c>, <c>with</c> and <c>wrap</c>.</summary>
internal sealed class ScopeParser(TokenReader tokens, StatementParser statements, ExpressionParser expressions)
{
    /// <summary>Reads one, of which the word is taken; null for what is none, which is reported.</summary>
    public Statement? Parse(Token word)
    {
        var errors = tokens.Bag.Items.Count;
        var target = expressions.Parse(word.Text!);
        switch (word.Text)
        {
            case "import":
                return new ImportStatement(word.Start, target.End, target);
            case "readonly" when target is AssignableExpression name:
                return new ReadOnlyStatement(word.Start, target.End, name);
            case "capture" when target is AssignableExpression name:
                tokens.ExpectEndOfStatement(errors);
                return new CaptureStatement(word.Start, target.End, name, statements.ParseBody(word));
            case "with":
                tokens.ExpectEndOfStatement(errors);
                return new WithStatement(word.Start, target.End, target, statements.ParseBody(word));
            case "wrap":
                tokens.ExpectEndOfStatement(errors);
                return Wrap(word, target);
            default:
                ReportName(target);
                if (word.Text == "capture")
                {
                    tokens.ExpectEndOfStatement(errors);
                    statements.ParseBody(word);
                }

                return null;
        }
    }

    private void ReportName(Expression target)
    {
        if (target is not MissingExpression)
        {
            tokens.Bag.NameExpected(tokens.At(target.Start, target.End), tokens.Source.Text[target.Start..target.End]);
        }
    }

    private WrapStatement? Wrap(Token word, Expression target)
    {
        var call = target switch
        {
            CallExpression { IsPiped: false } given => given,
            AssignableExpression name => new CallExpression(name, [], name.End),
            _ => null,
        };
        if (call is null && target is not MissingExpression)
        {
            tokens.Bag.FunctionExpected(tokens.At(target.Start, target.End));
        }

        var body = statements.ParseBody(word);
        return call is null ? null : new WrapStatement(word.Start, call.End, call, body);
    }
}
