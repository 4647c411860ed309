using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>Puts the arguments of a call into the order of the function's parameters.</summary>
internal static class ArgumentBinder
{
    public static Arguments Bind(CallExpression call, ScriptFunction function, Evaluator e)
    {
        var parameters = function.Parameters;
        var binding = new Binding(function, parameters.Count, call.Arguments.Length);
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Evaluate(e);
            if (argument.IsExpanded)
            {
                Expand(ref binding, value);
            }
            else if (argument.Name is null)
            {
                binding.Add(value);
            }
            else if (!binding.TryAddNamed(argument.Name, value))
            {
                if (e.Strict)
                {
                    throw e.UnknownArgument(new CallSite(argument.NameStart, argument.NameStart + argument.Name.Length), function, argument.Name);
                }

                // The language takes a wrong name for the next argument in line.
                binding.Add(value);
            }
        }

        return Complete(ref binding, function, e, call.Site, call.NameOf(e), call.IsPiped);
    }

    public static Arguments Bind(ScriptFunction function, ReadOnlySpan<Value> arguments, Evaluator e, CallSite site)
    {
        var binding = new Binding(function, function.Parameters.Count, arguments.Length);
        foreach (var argument in arguments)
        {
            binding.Add(argument);
        }

        return Complete(ref binding, function, e, site, function.Name);
    }

    // Where an argument is missing; at the first that is too many for a function of a template; at the call of any other.
    private static CallSite PlaceOf(CallSite site, int given, int allowed, ScriptFunction function) =>
        given <= allowed ? new CallSite(site.End, site.End) : function is TemplateFunction && site.Arguments is not null ? site.Argument(allowed) : site;

    private static void Expand(ref Binding binding, Value value)
    {
        if (value.Kind != ValueKind.List)
        {
            binding.Add(value);
            return;
        }

        foreach (var item in value.AsList)
        {
            binding.Add(item);
        }
    }

    private static Arguments Complete(ref Binding binding, ScriptFunction function, Evaluator e, CallSite site, string name, bool isPiped = false)
    {
        var required = function.Required;
        if (binding.Surplus > 0 || !binding.HasFirst(required, function.Parameters))
        {
            var allowed = function.TakesMore ? int.MaxValue : function.Parameters.Count;
            throw e.WrongArgumentCount(PlaceOf(site, binding.Given, allowed, function), name, binding.Given, required, allowed, isPiped);
        }

        return binding.Complete();
    }
}
