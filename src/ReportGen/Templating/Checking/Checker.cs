using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Checking;

/// <summary>
/// Follows templates without data: the tree is walked as <see cref="Evaluator"/> walks it, with the shapes of values in place of values, both branches of
/// what data decide, into includes and functions with the arguments of each call. It reports only what is wrong whatever the data are.
/// </summary>
internal sealed class Checker
{
    // Followed steps: twice what all shipped reports take together, which is some seconds.
    private const long MostSteps = 4_000_000;

    private readonly DiagnosticBag _found = new();
    private readonly HashSet<(string Id, Source? Source, int Line, int Column, string Text)> _told = [];
    private readonly CallTrail _trail = new();
    private readonly Dictionary<TemplateFunction, Names> _defined = [];
    private readonly HashSet<FunctionBody> _called = [];
    private readonly Verdicts _verdicts = new();
    private readonly IncludeLoader _includes;
    private readonly CheckOptions _options;
    private readonly Dictionary<SourceText, Tears> _tears = [];
    private long _steps;
    private int _rehearsals;

    public Checker(CheckOptions options)
    {
        _options = options;
        _includes = new IncludeLoader(new RenderOptions { Strict = true, LoadInclude = options.LoadInclude });
        Names = new Names(options.Model);
        Locals = new LocalFrame([], null);
        Source = new SourceText("", "");
    }

    public Names Names { get; private set; }

    public LocalFrame Locals { get; private set; }

    /// <summary>The template that the code being followed stands in.</summary>
    public SourceText Source { get; private set; }

    public IEnumerable<string> TemplateNames => _options.Names;

    /// <summary>The files that the present page leads to.</summary>
    public HashSet<SourceText> Sources { get; private set; } = [];

    /// <summary>Whether there is still time and depth to follow further; past that everything is taken to be right.</summary>
    public bool GoesOn => _steps++ < MostSteps;

    /// <summary>Follows a page. What its arguments are is not known where it is a partial by itself.</summary>
    public IReadOnlySet<SourceText> Page(Template template, ShapeMembers model, IReadOnlyList<Template> before, bool isPartial)
    {
        Sources = [];
        (Names, Locals) = (new Names(model), new LocalFrame([], null) { IsOpen = isPartial });
        foreach (var first in before)
        {
            Follow(first);
        }

        Follow(template);
        TellUnassigned();
        return Sources;
    }

    /// <summary>All that was found, in the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> Finish()
    {
        // A function that nobody calls is looked at by itself.
        foreach (var (function, names) in _defined.Where(pair => !_called.Contains(pair.Key.Body)).ToList())
        {
            Names = names;
            Run(function, function.Parameters.Select(_ => Shape.Any).ToArray(), null, new CallSite(0, 0), isOpen: true);
        }

        foreach (var verdict in _verdicts.Found())
        {
            Tell(verdict);
        }

        if (_steps >= MostSteps)
        {
            Tell(Finding(CheckingRules.TooMuch, Source, new CallSite(0, 0), CheckMessages.TooMuch, null, null));
        }

        return _found.Sorted();
    }

    /// <summary>Whether the template that is followed gives this name, and only seems not to since it could not be read as it was meant.</summary>
    public bool IsDoubtful(string name) => _tears.TryGetValue(Source, out var tears) && tears.Names(name);

    public void Report(Rule rule, CallSite site, Message headline, Message? help = null, Message? label = null)
    {
        if (_rehearsals == 0)
        {
            Tell(Finding(rule, Source, site, headline, help, label));
        }
    }

    /// <summary>Hears one way through for a piece that only all of them together can condemn.</summary>
    public void Judge(object node, Rule rule, bool acquits, CallSite site, Func<(Message Headline, Message? Help)> accusation)
    {
        if (_rehearsals == 0)
        {
            _verdicts.Hear(node, rule, acquits, () =>
            {
                var (headline, help) = accusation();
                return Finding(rule, Source, site, headline, help, null);
            });
        }
    }

    /// <summary>Follows what may not happen.</summary>
    public bool Branch(Block block)
    {
        Names.Branches++;
        Locals.Branches++;
        var locals = Locals;
        var goesOn = block.Check(this);
        locals.Branches--;
        Names.Branches--;
        return goesOn;
    }

    /// <summary>Follows what may happen again and again: first silently, so that what a later round finds of an earlier one is known.</summary>
    public void Loop(Block block)
    {
        // Within a rehearsal once is enough; loops within loops would double the work each.
        if (_rehearsals == 0)
        {
            _rehearsals++;
            Branch(block);
            _rehearsals--;
        }

        Branch(block);
    }

    public string TextAt(CallSite site) => Source.Text[site.Start..Math.Min(site.End, Source.Text.Length)];

    public void Define(TemplateFunction function) => _defined.TryAdd(function, Names);

    /// <summary>Follows a call of a function of the template; null for an argument that is not given.</summary>
    public Shape Run(TemplateFunction function, Shape?[] arguments, IReadOnlyDictionary<string, Shape>? named, CallSite site, bool isOpen = false)
    {
        _called.Add(function.Body);
        if (!Enter(function.Body, function.Name, site, isInclude: false))
        {
            return Shape.Any;
        }

        var given = Array.ConvertAll(arguments, argument => argument ?? Shape.Null);
        var outer = (Locals, Source, Names.Branches);
        Locals = new LocalFrame(given, named) { IsOpen = isOpen };
        Source = function.Source;
        Sources.Add(Source);
        Names.Branches++;
        var parameters = function.Definition.Parameters;
        if (parameters is not null)
        {
            var values = new Dictionary<string, Shape>(StringComparer.Ordinal);
            for (var i = 0; i < parameters.Length; i++)
            {
                values[parameters[i].Name] = i < arguments.Length && arguments[i] is { } value ? value : parameters[i].IsOptional ? Shape.Of(parameters[i].Default) : Shape.Null;
            }

            if (function.Definition.Rest is { } rest)
            {
                values[rest] = Shape.ListOf(Shape.Any);
            }

            Names.Push(new NameFrame { Parameters = values });
        }

        var result = function.Body.Infer(this);
        TellUnassigned();
        if (parameters is not null)
        {
            Names.Pop();
        }

        (Locals, Source, Names.Branches) = outer;
        _trail.Leave(function.Body);
        return result;
    }

    /// <summary>Follows the included templates of these names, of which at least one must be there.</summary>
    public void Include(IReadOnlyList<string> names, IReadOnlyList<Shape> arguments, IReadOnlyDictionary<string, Shape>? named, CallSite site)
    {
        var found = false;
        foreach (var name in names)
        {
            if (_includes.Load(name) is not { } included)
            {
                continue;
            }

            found = true;
            foreach (var finding in included.Findings)
            {
                Tell(finding);
            }

            if (!Enter(included.Template, name, site, isInclude: true))
            {
                continue;
            }

            var outer = (Locals, Source);
            Locals = new LocalFrame([Shape.Of(Value.Of(name)), .. arguments], named);
            Follow(included.Template);
            TellUnassigned();
            (Locals, Source) = outer;
            _trail.Leave(included.Template);
        }

        if (!found && names.Count > 0)
        {
            this.IncludeNotFound(site, names);
        }
    }

    private void Follow(Template template)
    {
        Source = template.Source;
        Sources.Add(Source);
        _tears.TryAdd(Source, template.Tears);
        template.Page.Check(this);
    }

    private bool Enter(object what, string name, CallSite site, bool isInclude) => GoesOn && _trail.TryEnter(what, new TraceEntry(Source, site, name, isInclude));

    private void TellUnassigned()
    {
        foreach (var (source, site, name) in Locals.Unassigned)
        {
            if (_rehearsals == 0)
            {
                var (headline, help) = CheckMessages.NeverAssigned(name, Locals.Names);
                Tell(Finding(CheckingRules.NeverAssigned, source, site, headline, help, null));
            }
        }
    }

    private Diagnostic Finding(Rule rule, SourceText source, CallSite site, Message headline, Message? help, Message? label) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Location = SourceLocation.Of(source, site.Start, site.End),
        Headline = headline,
        Help = help,
        Label = label,
        Related = _trail.Related(),
    };

    // What was found while reading stands.
    private static bool IsOfReading(Diagnostic finding) => finding.Id.StartsWith("RG30", StringComparison.Ordinal);

    private void Tell(Diagnostic finding)
    {
        if (finding.Location.Source is SourceText source && _tears.TryGetValue(source, out var tears) && tears.Doubts(source, finding.Location) && !IsOfReading(finding))
        {
            return;
        }

        if (_told.Add((finding.Id, finding.Location.Source, finding.Location.Line, finding.Location.Column, finding.Headline.Chinese)))
        {
            _found.Add(finding);
        }
    }
}
