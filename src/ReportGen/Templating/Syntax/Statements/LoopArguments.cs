namespace ReportGen.Templating.Syntax;

/// <summary>What may follow the list of a loop; <see cref="Columns"/> makes it a <c>tablerow</c>.</summary>
internal sealed record LoopArguments(Expression? Offset, Expression? Limit, bool IsReversed, Expression? Columns);
