using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Marks the braces of a code block: the entering one knows the white space that the block stands behind on its line.</summary>
internal sealed class IndentStatement(int start, int end, bool isEntering, string? indent) : Statement(start, end)
{
    public bool IsEntering => isEntering;

    public string? Indent => indent;

    public override Flow Execute(Evaluator e) => Flow.Next;

    public override bool Check(Checker c) => true;
}
