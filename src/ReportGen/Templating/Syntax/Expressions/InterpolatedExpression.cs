using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax;

/// <summary><c>$"…{expression}…"</c>: template text and values in turn.</summary>
internal sealed class InterpolatedExpression(int start, int end, Expression[] parts) : Expression(start, end)
{
    public override Value Evaluate(Evaluator e)
    {
        var text = Value.Null;
        foreach (var part in parts)
        {
            var value = part.Evaluate(e);
            text = Texts.Join(text, value, e, new OperatorSite(part.Site, part.Site, part.Site));
        }

        return text.Kind is ValueKind.Text or ValueKind.Host ? text : Value.Of(e.Print(text, Site));
    }

    public override Shape Infer(Checker c)
    {
        foreach (var part in parts)
        {
            part.Infer(c);
        }

        return Shape.Text;
    }
}
