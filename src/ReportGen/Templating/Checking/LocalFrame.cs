using ReportGen.Diagnostics;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Checking;

/// <summary>The <c>$</c> variables of one page or function that is being followed.</summary>
internal sealed class LocalFrame(IReadOnlyList<Shape> arguments, IReadOnlyDictionary<string, Shape>? named)
{
    private readonly Dictionary<string, Shape> _values = new(StringComparer.Ordinal);
    private readonly List<(SourceText Source, CallSite Site, string Name)> _reads = [];

    /// <summary>The arguments are not known: a page or function that is looked at by itself.</summary>
    public bool IsOpen { get; init; }

    /// <summary>How many branches and loops the present statement stands in, within this page or function.</summary>
    public int Branches { get; set; }

    /// <summary>What <c>ret</c> gave so far.</summary>
    public Shape? Returned { get; set; }

    public IReadOnlyList<Shape> Arguments => arguments;

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Reads of names that were never given a value.</summary>
    public IEnumerable<(SourceText Source, CallSite Site, string Name)> Unassigned => _reads.Where(read => !_values.ContainsKey(read.Name));

    public Shape Argument(int index) => IsOpen ? Shape.Any : index < arguments.Count ? arguments[index] : Shape.Null;

    public Shape Read(string name, SourceText source, CallSite site)
    {
        if (_values.TryGetValue(name, out var value) || named?.TryGetValue(name, out value) == true)
        {
            return value!;
        }

        if (!IsOpen)
        {
            _reads.Add((source, site, name));
        }

        return Shape.Any;
    }

    /// <summary>A write in a branch may not happen, so that the value before it stays possible.</summary>
    public void Assign(string name, Shape value) =>
        _values[name] = Branches == 0 ? value : _values.TryGetValue(name, out var before) ? before.Or(value) : value.OrNull();

    /// <summary>The variable of a loop, which has a value wherever the loop's body runs.</summary>
    public void Bind(string name, Shape value) => _values[name] = value;
}
