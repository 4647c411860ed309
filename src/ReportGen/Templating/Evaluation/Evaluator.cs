using ReportGen.Diagnostics;
using ReportGen.Templating.BuiltIns;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <summary>One rendering: walks the tree; names, limits, output and calls are looked after by <see cref="Scopes"/>, <see cref="Budget"/>, <see cref="Output"/> and <see cref="Calls"/>.</summary>
internal sealed class Evaluator
{
    // One loop over bad data would say the same of each item.
    private const int MostFaults = 1000;

    private readonly Template _template;
    private readonly ScriptMap _modules = new();
    private readonly List<TemplateFault> _faults = [];
    private readonly HashSet<Diagnostic> _notes = new(ReferenceEqualityComparer.Instance);

    public Evaluator(Template template, ScriptObject model, RenderOptions options, CancellationToken ct)
    {
        _template = template;
        Options = options;
        Source = template.Source;
        Budget = new Budget(options.Limits, ct);
        Scopes = new Scopes(model);
        Printer = new ValuePrinter { MaxDepth = options.Limits.PrintDepth, MaxLength = options.Limits.TextLength };
        Includes = new IncludeLoader(options);
        Calls = new Calls(this);
    }

    public RenderOptions Options { get; }

    public bool Strict => Options.Strict;

    public Budget Budget { get; }

    public Scopes Scopes { get; }

    public Output Output { get; set; } = new();

    public ValuePrinter Printer { get; }

    public IncludeLoader Includes { get; }

    /// <summary>State of <c>array.cycle</c> by group.</summary>
    public Dictionary<string, int> Cycles => field ??= new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The template that the code being run stands in.</summary>
    public SourceText Source { get; set; }

    /// <summary>What <c>ret</c> gave.</summary>
    public Value Returned { get; set; }

    public RegexCache Regexes => field ??= new RegexCache(Options.Limits.RegexTimeout);

    public Calls Calls { get; }

    /// <summary>An error ends the statement it happens in, not the page. What a function or an include does is part of the statement that calls it.</summary>
    public bool KeepsGoing => Options.KeepGoing && Calls.Depth == 0;

    public IReadOnlyList<Segment> Run(DiagnosticBag bag)
    {
        var output = Output;
        try
        {
            RunPage(_template);
        }
        catch (TemplateFault fault)
        {
            _faults.Add(fault);
        }

        if (_faults.Count > 0)
        {
            Report(bag);
        }

        foreach (var note in _notes)
        {
            bag.Add(note);
        }

        return output.Segments;
    }

    // Apart from the way of a report that is made, which would compile it at every start.
    private void Report(DiagnosticBag bag)
    {
        foreach (var finding in _faults.SelectMany(fault => fault.Causes.Count > 0 ? fault.Causes : [fault.Finding]).DistinctBy(finding => (finding.Id, finding.Location)))
        {
            bag.Add(finding);
        }
    }

    /// <summary>Takes down what was found while reading an include, and does not keep it from being used.</summary>
    public void Note(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count > 0)
        {
            _notes.UnionWith(findings);
        }
    }

    /// <summary>Runs a statement; its error is noted, and what it had begun is left.</summary>
    public Flow Attempt(Statement statement)
    {
        var (depth, locals, source, output) = (Scopes.Depth, Scopes.Locals, Source, Output);
        try
        {
            return statement.Execute(this);
        }
        catch (TemplateFault fault) when (!fault.IsLimit)
        {
            _faults.Add(fault);
            if (_faults.Count >= MostFaults)
            {
                throw;
            }

            while (Scopes.Depth > depth)
            {
                Scopes.Pop();
            }

            Calls.LeaveAll();
            (Scopes.Locals, Source, Output) = (locals, source, output);
            return Flow.Next;
        }
    }

    public Location LocationOf(int start, int end) => SourceLocation.Of(Source, start, end);

    public Value Lookup(string name, CallSite site)
    {
        if (Scopes.TryGet(name, out var value) || TryGetModule(name, out value))
        {
            return value;
        }

        return Strict ? throw this.UnknownName(site, name) : Value.Null;
    }

    /// <summary>The text of a value; a list too deep or too long is an error.</summary>
    public string Print(Value value, CallSite site)
    {
        if (value.Kind == ValueKind.Text)
        {
            return value.AsText;
        }

        var result = Printer.TryPrint(value, out var text);
        switch (value.Kind)
        {
            case ValueKind.List or ValueKind.Object:
                Budget.Work(text.Length, this, site);
                break;
            case ValueKind.BigInteger:
                Budget.Work((long)text.Length * text.Length >> 14, this, site);
                break;
        }

        return result switch
        {
            PrintResult.Done => text,
            PrintResult.TooDeep => throw this.PrintTooDeep(site, Options.Limits.PrintDepth),
            _ => throw this.TextLimitExceeded(site, Options.Limits.TextLength),
        };
    }

    /// <summary>Prints what an expression statement gave.</summary>
    public void Write(Value value, Location location, CallSite site)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return;
            case ValueKind.Text when value.AsRichText is { } rich:
                Output.Write(rich, location);
                break;
            case ValueKind.Host:
                WriteHost(value.AsHost, location);
                break;
            case ValueKind.List or ValueKind.Object when Options.RefuseWhole:
                throw this.PrintsWhole(site, value);
            default:
                Output.WriteData(Print(value, site), location);
                break;
        }

        CheckOutput(site);
    }

    public void Write(LiteralSegment text)
    {
        Output.Write(text);
        if (Output.Length > Options.Limits.OutputLength)
        {
            throw this.OutputLimitExceeded(text.Location, Options.Limits.OutputLength);
        }
    }

    /// <summary>Runs a block and gives what it printed as a text.</summary>
    public Value Capture(Block block, CallSite site, out Flow flow)
    {
        var outer = Output;
        Output = new Output { Indent = outer.Indent };
        try
        {
            flow = block.Execute(this);
            Budget.CheckText(Output.Length, this, site);
            return Output.ToText();
        }
        finally
        {
            Output = outer;
        }
    }

    public Value Call(Value function, CallSite site, ReadOnlySpan<Value> arguments)
    {
        if (function.Kind != ValueKind.Function)
        {
            throw this.NotAFunction(site, function);
        }

        var bound = ArgumentBinder.Bind(function.AsFunction, arguments, this, site);
        return Invoke(function.AsFunction, site, bound);
    }

    public Value Invoke(ScriptFunction function, CallSite site, Arguments arguments)
    {
        Budget.Work(1, this, site);
        return function.Invoke(this, site, arguments);
    }

    public Value TakeReturned()
    {
        var result = Returned;
        Returned = Value.Null;
        return result;
    }

    /// <summary>Runs a template; what it returns is printed after what it has printed.</summary>
    public void RunPage(Template template)
    {
        if (template.Page.Execute(this) == Flow.Return)
        {
            Write(TakeReturned(), LocationOf(0, 0), new CallSite(0, 0));
        }
    }

    private void WriteHost(HostValue host, Location location)
    {
        if (host.IsNullLike)
        {
            return;
        }

        if (host.Tag is { } tag)
        {
            Output.WriteTagged(host.Text, tag, location);
        }
        else
        {
            Output.WriteData(host.Text, location);
        }
    }

    private void CheckOutput(CallSite site)
    {
        if (Output.Length > Options.Limits.OutputLength)
        {
            throw this.OutputLimitExceeded(LocationOf(site.Start, site.End), Options.Limits.OutputLength);
        }
    }

    private bool TryGetModule(string name, out Value value)
    {
        if (_modules.TryGetMember(name, out value))
        {
            return true;
        }

        if (!BuiltInTable.TryGet(name, this, out value))
        {
            return false;
        }

        _modules.Set(name, value);
        return true;
    }
}
