using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
internal sealed class UnaryExpression(int start, char op, Expression operand) : Expression(start, operand.End)
{
    public Expression Operand => operand;

    public char Operator => op;

    public override Value Evaluate(Evaluator e)
    {
        var value = operand.Evaluate(e);
        return op == '!' ? Value.Of(!Truth.Of(value)) : Signed(Numbers.Plain(value), e);
    }

    public UnaryExpression With(Expression other) => new(Start, op, other);

    private Value Signed(Value value, Evaluator e)
    {
        if (value.IsNull || (op == '+' && value.IsNumber))
        {
            return value;
        }

        if (op == '-' && Numbers.Negate(value) is { } negated)
        {
            return negated;
        }

        return op == '-' && value.Kind == ValueKind.TimeSpan && value.AsTimeSpan != TimeSpan.MinValue
            ? Value.Of(value.AsTimeSpan.Negate())
            : throw e.UnaryNotSupported(Site, op.ToString(), value);
    }

    public override Shape Infer(Checker c)
    {
        var shape = operand.Infer(c);
        if (op == '!')
        {
            return !shape.MayBeTrue ? Shape.True : !shape.MayBeFalse ? Shape.False : Shape.Bool;
        }

        CallShapes.Want(ShapeKinds.Number | ShapeKinds.TimeSpan, shape, operand.Site, c);
        return shape.MayBeNull ? Shape.Number.OrNull() : Shape.Number;
    }
}
