using ReportGen.Diagnostics;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>A function that a template defines. Without a parameter list it takes anything, as <c>$0</c>, <c>$1</c> …</summary>
internal sealed class TemplateFunction(FunctionDefinition definition, SourceText source, WrapBody? wrapBody = null) : ScriptFunction
{
    public override string Name => definition.Name;

    public SourceText Source => source;

    public FunctionBody Body => definition.Body;

    public FunctionDefinition Definition => definition;

    internal override IReadOnlyList<Parameter> Parameters => definition.Parameters ?? [];

    internal override bool TakesMore => definition.Parameters is null || definition.Rest is not null;

    internal override bool TakesNamed => definition.Parameters is null;

    internal override int Required => definition.Required;

    /// <summary>The same function with a block to print for <c>$$</c>.</summary>
    public TemplateFunction With(WrapBody body) => new(definition, source, body);

    internal override Value Invoke(Evaluator evaluator, CallSite site, Arguments arguments)
    {
        var list = arguments.Span;
        if (definition.Parameters is not { } parameters)
        {
            return evaluator.Calls.RunFunction(this, site, new LocalScope(new ArgumentList(list.ToArray(), arguments.Named), wrapBody), null);
        }

        var scope = new ScriptMap();
        for (var i = 0; i < parameters.Length; i++)
        {
            scope.Set(parameters[i].Name, list[i]);
        }

        if (definition.Rest is { } rest)
        {
            scope.Set(rest, Value.Of(new ScriptArray(list[parameters.Length..].ToArray())));
        }

        var all = definition.Rest is null ? list.ToArray() : [.. list[..parameters.Length], scope[definition.Rest]];
        return evaluator.Calls.RunFunction(this, site, new LocalScope(new ArgumentList(all, null), wrapBody), scope);
    }
}
