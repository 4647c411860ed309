namespace ReportGen.Templating.Syntax;

/// <summary>Puts a piped value into the leftmost call of what stands behind the pipe: <c>list | array.size + 1</c> adds one to the size.</summary>
internal static class Piping
{
    public static Expression Into(Expression target, Expression value) => target switch
    {
        CallExpression call => call.WithPiped(value),
        BinaryExpression binary => binary.WithLeft(Into(binary.Left, value)),
        LogicalExpression logical => logical.WithLeft(Into(logical.Left, value)),
        CoalesceExpression coalesce => coalesce.WithLeft(Into(coalesce.Left, value)),
        ConditionalExpression conditional => conditional.WithCondition(Into(conditional.Condition, value)),
        RangeExpression range => range.WithFirst(Into(range.First, value)),
        UnaryExpression unary => unary.With(Into(unary.Operand, value)),
        _ => new CallExpression(target, [new Argument(value)], target.End, isPiped: true),
    };
}
