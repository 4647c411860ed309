namespace ReportGen.Templating.Syntax;

/// <summary>Reads <c>for</c>, <c>tablerow</c> and <c>while</c>.</summary>
internal sealed class LoopParser(TokenReader tokens, StatementParser statements, ExpressionParser expressions)
{
    public Statement? ParseFor(Token word, bool isTableRow)
    {
        tokens.Outline?.Open(word);
        var errors = tokens.Bag.Items.Count;
        var variable = ParseVariable(word);
        if (variable is not null && !TakeIn())
        {
            tokens.ReportAt(tokens.Current, (location, text) => tokens.Bag.SignExpected(location, "in", text));
        }

        var list = tokens.Bag.Items.Count == errors ? expressions.ParseLoopList(word.Text!) : new MissingExpression(tokens.Current.Start);
        var arguments = ParseArguments(isTableRow);
        tokens.ExpectEndOfStatement(errors);
        var body = statements.ParseBlock(BlockEnd.End | BlockEnd.Else);
        Block? otherwise = null;
        if (tokens.IsWord("else"))
        {
            var otherwiseErrors = tokens.Bag.Items.Count;
            tokens.Outline?.Branch(tokens.Current);
            tokens.Take();
            tokens.ExpectEndOfStatement(otherwiseErrors);
            otherwise = statements.ParseBlock(BlockEnd.End);
        }

        statements.ExpectEnd(word);
        return variable is null ? null : new ForStatement(word.Start, list.End, variable, list, arguments, body, otherwise);
    }

    public WhileStatement ParseWhile(Token word)
    {
        var errors = tokens.Bag.Items.Count;
        var condition = expressions.Parse(word.Text!);
        tokens.ExpectEndOfStatement(errors);
        return new WhileStatement(word.Start, condition.End, condition, statements.ParseBody(word));
    }

    private AssignableExpression? ParseVariable(Token word)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Identifier && !ReservedWords.IsStatement(token.Text!))
        {
            tokens.Take();
            return new VariableExpression(token.Start, token.End, token.Text!);
        }

        if (token.Kind == TokenKind.Local && token.Text!.Length > 0 && QuotedText.IsName(token.Text))
        {
            tokens.Take();
            return new LocalExpression(token.Start, token.End, token.Text);
        }

        tokens.ReportAt(token, (location, text) => tokens.Bag.ExpressionExpected(location, word.Text!, text));
        return null;
    }

    private bool TakeIn()
    {
        if (!tokens.IsWord("in"))
        {
            return false;
        }

        tokens.Take();
        return true;
    }

    private LoopArguments ParseArguments(bool isTableRow)
    {
        Expression? offset = null, limit = null, columns = isTableRow ? new LiteralExpression(0, 0, Value.Of(1)) : null;
        var reversed = false;
        while (tokens.Current.Kind == TokenKind.Identifier && ExpressionParser.IsLoopArgument(tokens.Current, tokens.Peek(1)))
        {
            var name = tokens.Take().Text;
            if (name == "reversed")
            {
                reversed = true;
                continue;
            }

            tokens.ExpectSign(":");
            var value = expressions.ParseSimple();
            switch (name)
            {
                case "offset":
                    offset = value;
                    break;
                case "limit":
                    limit = value;
                    break;
                case "cols" when isTableRow:
                    columns = value;
                    break;
            }
        }

        return new LoopArguments(offset, limit, reversed, columns);
    }
}
