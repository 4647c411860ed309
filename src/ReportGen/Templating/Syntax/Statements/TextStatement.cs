using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary>Text outside the braces.</summary>
internal sealed class TextStatement(int start, int end, string text, Location location, bool isData) : Statement(start, end)
{
    private readonly LiteralSegment _segment = new(text, location);

    public override Flow Execute(Evaluator e)
    {
        if (isData)
        {
            e.Write(Value.Of(_segment.Text), _segment.Location, Site);
        }
        else
        {
            e.Write(_segment);
        }

        return Flow.Next;
    }

    /// <summary>Whether it prints anything that a reader would see.</summary>
    public bool IsBlank => _segment.Text.AsSpan().Trim().IsEmpty;

    public override bool Check(Checker c) => true;
}
