namespace ReportGen.Templating.Evaluation;

/// <summary>The operators that take the values of both sides.</summary>
internal enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
