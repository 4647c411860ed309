using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating;

/// <summary>
/// A function of the host: <c>zh.number</c>, <c>table</c>. Parameters are filled from positional and named arguments; what is missing has its
/// default. The body reports a mistake of the template's author with <see cref="HostCall.Fail"/>.
/// </summary>
public sealed class HostFunction(string name, IReadOnlyList<Parameter> parameters, Func<HostCall, Value> body) : ScriptFunction
{
    public override string Name => name;

    /// <summary>Whether more positional arguments than parameters may be given; they are in <see cref="HostCall.More"/>.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>What it does, in Chinese, for lists of names.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>What it gives, for a checker.</summary>
    public ShapeKinds Gives { get; init; } = ShapeKinds.Any;

    /// <summary>What it gives for arguments of these shapes, where the kind says too little; it reports what cannot be right.</summary>
    public Func<ShapeCall, Shape>? Infer { get; init; }

    internal override IReadOnlyList<Parameter> Parameters => parameters;

    internal override bool TakesMore => IsVariadic;

    internal override Value Invoke(Evaluator evaluator, CallSite site, Arguments arguments) =>
        body(new HostCall(evaluator, site, this, arguments));
}
