using ReportGen.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>The includes and calls on the way to a finding, innermost first: a trace instead of a stack.</summary>
internal static class IncludeTrace
{
    private const int Most = 20;

    public static List<Related> Of(GrowingArray<TraceEntry> trace)
    {
        var related = new List<Related>();
        for (var i = trace.Count - 1; i >= 0 && related.Count < Most; i--)
        {
            var entry = trace[i];
            var text = entry.IsInclude ? new Message($"从这里包含“{entry.Name}”", $"‘{entry.Name}’ is included here") : new Message($"从这里调用“{entry.Name}”", $"‘{entry.Name}’ is called here");
            related.Add(new Related(SourceLocation.Of(entry.Source, entry.Site.Start, entry.Site.End), text));
        }

        return related;
    }
}
