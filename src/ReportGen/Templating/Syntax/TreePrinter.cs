namespace ReportGen.Templating.Syntax;

/// <summary>Paths as messages write them.</summary>
internal static class TreePrinter
{
    public static string Print(Expression expression) => expression switch
    {
        VariableExpression variable => variable.Name,
        LocalExpression local => "$" + local.Name,
        ThisExpression => "this",
        LoopExpression loop => loop.Keyword,
        ArgumentExpression argument => $"${argument.Index}",
        ArgumentsExpression => "$",
        MemberExpression member => Print(member.Target) + "." + member.Name,
        IndexExpression index => $"{Print(index.Target)}[{Print(index.Index)}]",
        LiteralExpression { Value.Kind: ValueKind.Text } text => QuotedText.Of(text.Value.AsText),
        LiteralExpression literal => ValuePrinter.Print(literal.Value),
        NestedExpression nested => $"({Print(nested.Inner)})",
        _ => "…",
    };
}
