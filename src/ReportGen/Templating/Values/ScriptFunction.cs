using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating;

/// <summary>A function as a value: built in, defined in a template, or given by the host (<see cref="HostFunction"/>).</summary>
public abstract class ScriptFunction
{
    /// <summary>Full name for messages: <c>string.upcase</c>.</summary>
    public abstract string Name { get; }

    internal abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Whether arguments beyond the parameters are taken.</summary>
    internal virtual bool TakesMore => false;

    /// <summary>Whether named arguments that are no parameter are taken.</summary>
    internal virtual bool TakesNamed => false;

    /// <summary>How many arguments at least.</summary>
    internal virtual int Required
    {
        get
        {
            var required = 0;
            foreach (var parameter in Parameters)
            {
                required += parameter.IsOptional ? 0 : 1;
            }

            return required;
        }
    }

    internal abstract Value Invoke(Evaluator evaluator, CallSite site, Arguments arguments);
}
