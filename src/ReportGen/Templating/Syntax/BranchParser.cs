namespace ReportGen.Templating.Syntax;

/// <summary>Reads <c>if</c> and <c>case</c>.</summary>
internal sealed class BranchParser(TokenReader tokens, StatementParser statements, ExpressionParser expressions)
{
    // "else if" after "else if" makes the tree deeper, one level each.
    private const int MaxElseIfs = 200;

    private int _elseIfs;

    public IfStatement ParseIf(Token word) => ParseIf(word, word);

    // The block is the one that the first "if" opened.
    private IfStatement ParseIf(Token word, Token first)
    {
        var errors = tokens.Bag.Items.Count;
        var condition = expressions.Parse(word.Text!);
        tokens.ExpectEndOfStatement(errors);
        var then = statements.ParseBlock(BlockEnd.End | BlockEnd.Else);
        Block? otherwise = null;
        if (tokens.IsWord("else"))
        {
            otherwise = ParseElse(first, out var isChained);
            if (isChained)
            {
                return new IfStatement(word.Start, condition.End, condition, then, otherwise);
            }
        }

        statements.ExpectEnd(first);
        return new IfStatement(word.Start, condition.End, condition, then, otherwise);
    }

    public CaseStatement ParseCase(Token word)
    {
        tokens.Outline?.Open(word);
        var errors = tokens.Bag.Items.Count;
        var value = expressions.Parse(word.Text!);
        tokens.ExpectEndOfStatement(errors);

        // What stands between case and the first when belongs to no branch.
        statements.ParseBlock(BlockEnd.End | BlockEnd.When | BlockEnd.Else);
        var branches = new List<(Expression[], Block)>();
        Block? otherwise = null;
        var last = word;
        while (tokens.IsWord("when") || tokens.IsWord("else"))
        {
            tokens.Outline?.Branch(tokens.Current);
            last = tokens.Take();
            if (last.Text == "when")
            {
                var branchErrors = tokens.Bag.Items.Count;
                var values = ParseValues();
                tokens.ExpectEndOfStatement(branchErrors);
                branches.Add((values, statements.ParseBlock(BlockEnd.End | BlockEnd.When | BlockEnd.Else)));
                continue;
            }

            if (otherwise is not null)
            {
                tokens.Bag.StrayBranch(tokens.At(last), "else");
            }

            tokens.ExpectEndOfStatement(tokens.Bag.Items.Count);
            otherwise = statements.ParseBlock(BlockEnd.End | BlockEnd.When | BlockEnd.Else);
        }

        statements.ExpectEnd(word);
        return new CaseStatement(word.Start, value.End, value, [.. branches], otherwise);
    }

    private Block ParseElse(Token opening, out bool isChained)
    {
        tokens.Outline?.Branch(tokens.Current);
        var word = tokens.Take();
        isChained = tokens.IsWord("if");
        if (isChained)
        {
            return ParseElseIf(opening);
        }

        tokens.ExpectEndOfStatement(tokens.Bag.Items.Count);
        var otherwise = statements.ParseBlock(BlockEnd.End | BlockEnd.Else);
        while (tokens.IsWord("else"))
        {
            tokens.Bag.StrayBranch(tokens.At(tokens.Current), "else");
            tokens.SkipStatement();

            statements.ParseBlock(BlockEnd.End | BlockEnd.Else);
        }

        return otherwise;
    }

    private Block ParseElseIf(Token first)
    {
        if (++_elseIfs > MaxElseIfs)
        {
            tokens.Bag.NestedTooDeeply(tokens.At(tokens.Current));
            tokens.SkipToEnd();
        }

        var nested = ParseIf(tokens.Take(), first);
        _elseIfs--;
        return new Block([nested]);
    }

    // Alternatives are separated by commas or by ||, which is no operator here.
    private Expression[] ParseValues()
    {
        var values = new List<Expression>();
        do
        {
            Split(expressions.Parse("when"), values);
        }
        while (tokens.TakeSign(","));
        return [.. values];
    }

    private static void Split(Expression expression, List<Expression> values)
    {
        if (expression is LogicalExpression { IsAnd: false } either)
        {
            Split(either.Left, values);
            Split(either.Right, values);
        }
        else
        {
            values.Add(expression);
        }
    }
}
