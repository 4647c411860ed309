namespace ReportGen.Templating.Evaluation;

/// <summary>Operators with a date or a time span on the left.</summary>
internal static class Moments
{
    public static Value Apply(Operator op, Value left, Value right, Evaluator e, OperatorSite site)
    {
        try
        {
            return (left.Kind, op, right.Kind) switch
            {
                (ValueKind.Date, Operator.Subtract, ValueKind.Date) => Value.Of(left.AsDate - right.AsDate),
                (ValueKind.Date, Operator.Add, ValueKind.TimeSpan) => Value.Of(left.AsDate + right.AsTimeSpan),
                _ => throw e.OperatorNotSupported(site.Operator, op, left, right),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw e.DateOutOfRange(site.Operator);
        }
    }
}
