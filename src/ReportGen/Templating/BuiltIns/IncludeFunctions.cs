using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static BuiltInFunction[] All =>
    [
        new("include", "name args...", "渲染另一个模板文件，得到它的文字", "{{ include \"part.sbn\" }}", Include),
        new("include_join", "names separator? begin? end? args...", "依次渲染几个模板文件，用分隔文字连起来", "{{ include_join [\"a.sbn\", \"b.sbn\"] \"、\" }}", IncludeJoin),
    ];

    private static Value Include(BuiltInCall call) => Render(call, call.Text(0), Arguments(call, call[0], 1));

    private static Value IncludeJoin(BuiltInCall call)
    {
        var text = new RichTextBuilder(call.Evaluator.LocationOf(call.Site.Start, call.Site.End));
        Append(text, call, 2);
        var first = true;
        foreach (var name in (IEnumerable<Value>?)call.PaidList(0) ?? [])
        {
            if (!first)
            {
                Append(text, call, 1);
            }

            first = false;
            text.Append(Render(call, call.Evaluator.Print(name, call.Place(0)), Arguments(call, name, 4)));
            call.Evaluator.Budget.CheckLength(text.Length, call.Evaluator, call.Site);
        }

        Append(text, call, 3);
        call.Evaluator.Budget.CheckText(text.Length, call.Evaluator, call.Site);
        return text.ToValue();
    }

    private static void Append(RichTextBuilder text, BuiltInCall call, int index)
    {
        var value = call[index];
        if (value.Kind == ValueKind.Text && value.AsText.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            var name = value.AsText[TemplatePrefix.Length..];
            text.Append(Render(call, name, Arguments(call, Value.Of(name), 4)));
        }
        else if (!value.IsNull)
        {
            text.Append(value);
        }
    }

    private static ArgumentList Arguments(BuiltInCall call, Value name, int from)
    {
        var values = new Value[1 + Math.Max(0, call.Count - from)];
        values[0] = name;
        for (var i = 1; i < values.Length; i++)
        {
            values[i] = call[from + i - 1];
        }

        return new ArgumentList(values, call.Named);
    }

    private static Value Render(BuiltInCall call, string name, ArgumentList arguments) => Render(call.Evaluator, call.Site, name, arguments);

    public static Value Render(Evaluator evaluator, CallSite site, string name, ArgumentList arguments)
    {
        var included = evaluator.Includes.Load(name) ?? throw evaluator.IncludeNotFound(site, name);
        foreach (var finding in included.Findings)
        {
            if (finding.Severity == Diagnostics.Severity.Error)
            {
                throw evaluator.IncludeNotReadable(site, name, included.Findings);
            }
        }

        evaluator.Note(included.Findings);
        return evaluator.Calls.RunInclude(included.Template, name, site, new LocalScope(arguments));
    }
}
