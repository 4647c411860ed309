using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Something that is done.</summary>
internal abstract class Statement(int start, int end) : Node(start, end)
{
    public abstract Flow Execute(Evaluator e);

    /// <summary>Follows the statement without data; false where what stands behind it is not reached.</summary>
    public abstract bool Check(Checker c);
}
