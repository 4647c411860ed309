using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating;

/// <summary>One call of a host function: its arguments and its place in the template.</summary>
public sealed class HostCall
{
    private readonly Evaluator _evaluator;
    private readonly CallSite _site;
    private readonly ScriptFunction _function;
    private readonly Arguments _arguments;

    internal HostCall(Evaluator evaluator, CallSite site, ScriptFunction function, Arguments arguments)
    {
        _evaluator = evaluator;
        _site = site;
        _function = function;
        _arguments = arguments;
    }

    /// <summary>How many parameters there are and further arguments were given.</summary>
    public int Count => _arguments.Count;

    /// <summary>Positional arguments beyond the parameters.</summary>
    public IEnumerable<Value> More
    {
        get
        {
            for (var i = _function.Parameters.Count; i < _arguments.Count; i++)
            {
                yield return _arguments[i];
            }
        }
    }

    /// <summary>Where the function was called.</summary>
    public Location Location => _evaluator.LocationOf(_site.Start, _site.End);

    public Value this[int index] => index < _arguments.Count ? _arguments[index] : Value.Null;

    /// <summary>Whether the template gave this argument.</summary>
    public bool Has(int index) => _arguments.IsGiven(index);

    /// <summary>Calls a function value that was passed as an argument.</summary>
    public Value Call(Value function, params ReadOnlySpan<Value> arguments) => _evaluator.Call(function, _site, arguments);

    /// <summary>Renders another template, as <c>include</c> does in code; the arguments are its <c>$1</c>, <c>$2</c> ….</summary>
    public Value Include(string name, params ReadOnlySpan<Value> arguments)
    {
        Value[] all = [Value.Of(name), .. arguments];
        return BuiltIns.IncludeFunctions.Render(_evaluator, _site, name, new ArgumentList(all, null));
    }

    /// <summary>Pays for work done, as a loop of so many steps would.</summary>
    public void Spend(int steps) => _evaluator.Budget.Spend(steps, _evaluator, _site);

    /// <summary>The error to throw: <c>throw call.Fail(1, message)</c> marks argument 1; index -1 the whole call.</summary>
    public Exception Fail(int argument, Message headline, Message? help = null) => _evaluator.HostFailed(_site.Argument(argument), headline, help);
}
