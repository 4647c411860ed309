using System.Runtime.CompilerServices;
using ReportGen.Diagnostics;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// Functions, includes and texts that a rendering runs, one within the other: each has its source and its <c>$</c> variables, and what called it has its own
/// again behind it. An error leaves them as they are; whoever goes on after it calls <see cref="LeaveAll"/>.
/// </summary>
internal sealed class Calls(Evaluator evaluator)
{
    private readonly GrowingArray<TraceEntry> _trace = new();

    /// <summary>What is under way, the outermost first.</summary>
    public GrowingArray<TraceEntry> Trace => _trace;

    public int Depth => _trace.Count;

    /// <summary>Runs the body of a template function.</summary>
    /// <param name="function">A function of a template.</param>
    /// <param name="site">Where it is called.</param>
    /// <param name="locals">Its own <c>$</c> variables.</param>
    /// <param name="parameters">The values of named parameters; null where the function has none.</param>
    public Value RunFunction(TemplateFunction function, CallSite site, LocalScope locals, ScriptMap? parameters)
    {
        Enter(function.Name, site, isInclude: false);
        var outer = (evaluator.Scopes.Locals, evaluator.Source);
        evaluator.Scopes.Locals = locals;
        evaluator.Source = function.Source;
        if (parameters is not null)
        {
            evaluator.Scopes.PushObject(FrameKind.Function, parameters);
        }

        var result = function.Body.Run(evaluator);
        if (parameters is not null)
        {
            evaluator.Scopes.Pop();
        }

        (evaluator.Scopes.Locals, evaluator.Source) = outer;
        Leave();
        return result;
    }

    /// <summary>Evaluates a text as an expression in the names of the caller.</summary>
    public Value RunCode(Template template, string name, CallSite site)
    {
        Enter(name, site, isInclude: true);
        var outer = evaluator.Source;
        evaluator.Source = template.Source;
        var result = template.Page.Evaluate(evaluator);
        evaluator.Source = outer;
        Leave();
        return result;
    }

    /// <summary>Renders an included template and gives its text.</summary>
    public Value RunInclude(Template template, string name, CallSite site, LocalScope locals)
    {
        Enter(name, site, isInclude: true);
        var outer = (evaluator.Scopes.Locals, evaluator.Source, evaluator.Output);
        var output = new Output();
        (evaluator.Scopes.Locals, evaluator.Source, evaluator.Output) = (locals, template.Source, output);
        evaluator.RunPage(template);
        var text = output.ToText();
        (evaluator.Scopes.Locals, evaluator.Source, evaluator.Output) = outer;
        Leave();
        evaluator.Budget.CheckText(output.Length, evaluator, site);
        return text;
    }

    /// <summary>Prints the block that <c>wrap</c> gave to the running function.</summary>
    public void RunWrapBody(WrapBody body, CallSite site)
    {
        Enter("$$", site, isInclude: false);
        var (locals, source) = (evaluator.Scopes.Locals, evaluator.Source);
        var own = locals.Body;
        locals.Body = body.Outer;
        evaluator.Source = body.Source;
        body.Block.Execute(evaluator);
        locals.Body = own;
        evaluator.Source = source;
        Leave();
    }

    /// <summary>After an error: nothing is under way any more.</summary>
    public void LeaveAll() => _trace.Cut(0);

    private void Enter(string name, CallSite site, bool isInclude)
    {
        var most = evaluator.Options.Limits.Recursion;
        if (_trace.Count >= most || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw evaluator.RecursionLimitExceeded(site, name, most);
        }

        _trace.Add(new TraceEntry(evaluator.Source, site, name, isInclude));
    }

    private void Leave() => _trace.Cut(_trace.Count - 1);
}
