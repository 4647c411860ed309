using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>How tightly operators bind; higher is tighter, 0 is no operator. All group from the left.</summary>
internal static class Precedence
{
    public static int Of(string sign) => sign switch
    {
        "??" or "?!" => 1,
        "||" => 2,
        "&&" => 3,
        "==" or "!=" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        "+" or "-" => 6,
        "*" or "/" or "//" or "%" or "<<" or ">>" => 7,
        ".." or "..<" => 8,
        _ => 0,
    };

    public static Operator OperatorOf(string sign) => sign switch
    {
        "+" => Operator.Add,
        "-" => Operator.Subtract,
        "*" => Operator.Multiply,
        "/" => Operator.Divide,
        "//" => Operator.DivideWhole,
        "%" => Operator.Remainder,
        "<<" => Operator.ShiftLeft,
        ">>" => Operator.ShiftRight,
        "==" => Operator.Equal,
        "!=" => Operator.NotEqual,
        "<" => Operator.Less,
        "<=" => Operator.LessOrEqual,
        ">" => Operator.Greater,
        _ => Operator.GreaterOrEqual,
    };
}
