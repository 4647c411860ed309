using ReportGen.Diagnostics;
using ReportGen.Templating;

namespace ReportGen.Tests.Templating.Fuzzing;

/// <summary>
/// Runs random templates under small limits. Whatever the text, parsing, rendering and checking return; findings stand within the text; the output keeps to its
/// limit; a second rendering of the same tree prints the same; one run does not take more memory than its limits explain.
/// </summary>
internal sealed class TemplateFuzzer(int seed, IEnumerable<string> seeds)
{
    /// <summary>Far above what limits as small as these explain, far below what hurts.</summary>
    private const long MostBytes = 64 << 20;

    private static readonly TemplateLimits _limits = new()
    {
        LoopSteps = 100,
        TotalSteps = 10_000,
        Recursion = 20,
        OutputLength = 20_000,
        TextLength = 20_000,
        RegexTimeout = TimeSpan.FromMilliseconds(50),
    };

    private const int LineBreak = 2;

    private readonly RandomTemplates _templates = new(seed, seeds);
    private string _current = "";

    public int Rendered { get; private set; }

    public int Refused { get; private set; }

    public long LargestAllocation { get; private set; }

    public string LargestTemplate { get; private set; } = "";

    /// <summary>The first template that broke a promise, with what it broke; null where all kept them.</summary>
    public string? Run(int executions)
    {
        for (var i = 0; i < executions; i++)
        {
            var template = _templates.Next();
            _current = template;
            if (Check(template, strict: i % 3 == 0) is { } broken)
            {
                return $"run {i} of seed {seed}: {broken}\n{template}";
            }
        }

        return null;
    }

    private string? Check(string template, bool strict)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return CheckOnce(template, strict);
        }
#pragma warning disable CA1031 // any exception at all is the finding
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e.ToString();
        }
        finally
        {
            Note(template, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }
    }

    private string? CheckOnce(string template, bool strict)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var bag = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("fuzz.sbn", template), bag, new TemplateOptions { Strict = strict });
        var options = new RenderOptions { Strict = strict, AutoIndent = template.Length % 2 == 0, Limits = _limits, LoadInclude = Include };
        if (bag.HasErrors)
        {
            Refused++;
        }
        else
        {
            Rendered++;
        }

        // A tree that was made of a faulty text is rendered as well: nothing promises that a host looks at the bag first.
        var first = Template.Join(parsed.Render(FuzzModel.Make(), options, bag));
        var second = Template.Join(parsed.Render(FuzzModel.Make(), options, new DiagnosticBag()));
        var checker = new TemplateChecker(new CheckOptions { Model = OpenModel.Instance, LoadInclude = Include });
        checker.Add(parsed, OpenModel.Instance);
        var foretold = checker.Finish();
        var used = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return first.Length > _limits.OutputLength + _limits.TextLength + template.Length ? $"printed {first.Length} characters"
            : used > MostBytes ? $"took {used} bytes"
            : bag.Items.Any(f => f.Id == TemplatingRules.RegexLimit.Id) ? null
            : first != second ? $"printed two texts:\n{first}\n{second}"
            : bag.Items.Concat(foretold).Select(Misplaced).FirstOrDefault(m => m is not null);
    }

    private static string? Misplaced(Diagnostic finding)
    {
        var location = finding.Location;
        if (location.Source is not SourceText source || location.Line == 0)
        {
            return null;
        }

        var length = source.LineText(location.Line) is { } line ? line.Length + LineBreak : -1;
        return location.Column < 1 || location.Length < 0 || location.Column - 1 > length
            ? $"a finding outside the text: {finding.Id} {location.Line}:{location.Column}+{location.Length}, the line has {length}"
            : null;
    }

    private SourceText? Include(string name) => name switch
    {
        "a" => new SourceText("a", "甲{{ $1 }}{{ x = 2 }}\n"),
        "b" => new SourceText("b", "{{ if }}"),
        "self" => new SourceText("self", _current),
        _ => null,
    };

    private void Note(string template, long bytes)
    {
        if (bytes > LargestAllocation)
        {
            (LargestAllocation, LargestTemplate) = (bytes, template);
        }
    }
}
