using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.BuiltIns;

/// <summary>
/// Runs a text as code. A text that came from the data, even in part, makes data only: what it prints is never markup.
/// </summary>
internal static class CodeRunner
{
    public static Value Run(BuiltInCall call, bool isTemplate)
    {
        var value = call[0];
        if (value.Kind == ValueKind.Function)
        {
            return call.Call(value);
        }

        if (value.Kind is not (ValueKind.Text or ValueKind.Host))
        {
            return value;
        }

        var bag = new DiagnosticBag();
        var text = call.Text(0);
        var source = new SourceText(call.Name, isTemplate ? text : "{{" + text + "\n}}");
        var options = new TemplateOptions { Strict = call.Evaluator.Strict, LiteralsAreData = !IsTemplateText(value) };
        call.Evaluator.Budget.Work(text.Length, call.Evaluator, call.Site);
        var template = Template.Parse(source, bag, options);
        if (bag.HasErrors)
        {
            throw call.Evaluator.IncludeNotReadable(call.Place(0), call.Name, bag.Items);
        }

        return isTemplate
            ? call.Evaluator.Calls.RunInclude(template, call.Name, call.Site, call.Evaluator.Scopes.Locals)
            : call.Evaluator.Calls.RunCode(template, call.Name, call.Site);
    }

    private static bool IsTemplateText(Value value)
    {
        if (value.Kind != ValueKind.Text || value.AsRichText is not { } rich)
        {
            return false;
        }

        foreach (var piece in rich.Pieces)
        {
            if (piece is not LiteralSegment)
            {
                return false;
            }
        }

        return true;
    }
}
