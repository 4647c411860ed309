using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Statements one after the other.</summary>
internal sealed class Block
{
    private readonly Statement[] _all;
    private readonly Statement[] _withoutMarkers;

    public Block(List<Statement> statements)
    {
        _all = [.. statements];
        _withoutMarkers = [.. statements.Where(s => s is not IndentStatement)];
    }

    public static Block Empty { get; } = new([]);

    /// <summary>Runs the block as one expression: its value where it is one, else what it prints.</summary>
    public Value Evaluate(Evaluator e)
    {
        if (_withoutMarkers is [.., ExpressionStatement last])
        {
            foreach (var statement in _withoutMarkers.AsSpan(0, _withoutMarkers.Length - 1))
            {
                if (statement.Execute(e) == Flow.Return)
                {
                    return e.TakeReturned();
                }
            }

            return last.Expression.Evaluate(e);
        }

        return Execute(e) == Flow.Return ? e.TakeReturned() : Value.Null;
    }

    /// <summary>The only statement; null where there are more or none.</summary>
    public Statement? Only => _withoutMarkers is [var only] ? only : null;

    /// <summary>Follows the block without data; false where its end is not reached.</summary>
    public bool Check(Checker c)
    {
        for (var i = 0; i < _withoutMarkers.Length; i++)
        {
            if (!c.GoesOn)
            {
                return true;
            }

            if (i > 0)
            {
                JudgeReach(_withoutMarkers[i], isReached: true, c);
            }

            if (_withoutMarkers[i].Check(c))
            {
                continue;
            }

            if (Array.Find(_withoutMarkers[(i + 1)..], statement => statement is not TextStatement { IsBlank: true }) is { } next)
            {
                JudgeReach(next, isReached: false, c);
            }

            return false;
        }

        return true;
    }

    private static void JudgeReach(Statement statement, bool isReached, Checker c) =>
        c.Judge(statement, CheckingRules.NeverReached, isReached, statement.Site, CheckMessages.NeverReached);

    public Flow Execute(Evaluator e) => e.Options.AutoIndent ? ExecuteIndenting(e) : Execute(e, _withoutMarkers);

    private static Flow Execute(Evaluator e, Statement[] statements)
    {
        foreach (var statement in statements)
        {
            var flow = e.KeepsGoing ? e.Attempt(statement) : statement.Execute(e);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    // Outside the braces of this block the indentation of whatever encloses it goes on.
    private Flow ExecuteIndenting(Evaluator e)
    {
        var output = e.Output;
        var outer = output.Indent;
        foreach (var statement in _all)
        {
            if (statement is IndentStatement marker)
            {
                output.Indent = marker.IsEntering ? marker.Indent : outer;
                continue;
            }

            var flow = statement.Execute(e);
            if (flow != Flow.Next)
            {
                output.Indent = outer;
                return flow;
            }
        }

        output.Indent = outer;
        return Flow.Next;
    }
}
