using ReportGen.Diagnostics;
using ReportGen.Templating.Checking;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating;

/// <summary>A call that a checker follows before there is any data: the shapes of its arguments, and a way to report what cannot be right.</summary>
public sealed class ShapeCall
{
    private readonly Checker _checker;
    private readonly CallSite _site;
    private readonly Shape?[] _arguments;

    internal ShapeCall(Checker checker, CallSite site, Shape?[] arguments)
    {
        _checker = checker;
        _site = site;
        _arguments = arguments;
    }

    /// <summary>The argument; null where the call gives none.</summary>
    public Shape this[int index] => index < _arguments.Length && _arguments[index] is { } given ? given : Shape.Null;

    public int Count => _arguments.Length;

    internal Checker Checker => _checker;

    internal CallSite Site => _site;

    public bool Has(int index) => index < _arguments.Length && _arguments[index] is not null;

    /// <summary>Follows another template, as <see cref="HostCall.Include"/> renders it.</summary>
    public void Include(string name, params IReadOnlyList<Shape> arguments) => _checker.Include([name], arguments, null, _site);

    /// <summary>Reports what would fail at this argument once there are data.</summary>
    public void Fail(int argument, Message headline, Message? help = null) => _checker.Report(TemplatingRules.HostFailure, Place(argument), headline, help);

    internal CallSite Place(int index) => _site.Argument(index);
}
