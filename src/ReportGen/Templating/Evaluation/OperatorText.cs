namespace ReportGen.Templating.Evaluation;

/// <summary>Operators as they are written.</summary>
internal static class OperatorText
{
    public static string Of(Operator op) => op switch
    {
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        Operator.Divide => "/",
        Operator.DivideWhole => "//",
        Operator.Remainder => "%",
        Operator.ShiftLeft => "<<",
        Operator.ShiftRight => ">>",
        Operator.Equal => "==",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        _ => ">=",
    };
}
