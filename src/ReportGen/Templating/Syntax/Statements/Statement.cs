using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Something that is done.</summary>
internal abstract class Statement(int start, int end) : Node(start, end)
{
    public abstract Flow Execute(Evaluator e);
}
