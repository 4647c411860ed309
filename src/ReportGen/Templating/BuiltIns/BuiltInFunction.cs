using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>
/// A function of the language. The signature is a list of parameter names; <c>?</c> marks an optional one, <c>...</c> any number more.
/// </summary>
internal sealed class BuiltInFunction(string name, string signature, string summary, string example, Func<BuiltInCall, Value> body) : ScriptFunction
{
    private Parameter[]? _parameters;

    public override string Name => name;

    public string Signature => signature;

    /// <summary>What it does, in a few Chinese words.</summary>
    public string Summary => summary;

    /// <summary>A template that shows it.</summary>
    public string Example => example;

    /// <summary>A function of the language that no report may call: what it gives is another thing at each run.</summary>
    public bool IsSwitchedOff { get; init; }

    /// <summary>One of those.</summary>
    public static BuiltInFunction SwitchedOff(string name, string signature, string summary) =>
        new(name, signature, summary, "", call => throw call.Evaluator.SwitchedOff(call.Site, call.Name)) { IsSwitchedOff = true };

    /// <summary>The name behind the module's dot.</summary>
    public string ShortName => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    internal override IReadOnlyList<Parameter> Parameters => _parameters ??= Parse(signature);

    internal override bool TakesMore => signature.EndsWith("...", StringComparison.Ordinal);

    internal override bool TakesNamed => TakesMore;

    internal override Value Invoke(Evaluator evaluator, CallSite site, Arguments arguments) => body(new BuiltInCall(evaluator, site, arguments, this));

    private static Parameter[] Parse(string signature)
    {
        var words = signature.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length > 0 && words[^1].EndsWith("...", StringComparison.Ordinal) ? words.Length - 1 : words.Length;
        var parameters = new Parameter[count];
        for (var i = 0; i < count; i++)
        {
            parameters[i] = new Parameter(words[i].TrimEnd('?'), words[i].EndsWith('?'));
        }

        return parameters;
    }
}
