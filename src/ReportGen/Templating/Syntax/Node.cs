using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>A piece of the tree with its place, as offsets into the source; the end is exclusive.</summary>
internal abstract class Node(int start, int end)
{
    public int Start => start;

    public int End => end;

    public CallSite Site => new(start, end);
}
