using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Free labels with numbers, or with parts: 农民: 30, or 干部: {镇: 8, 村: 4}.</summary>
internal static class BreakdownReader
{
    private static readonly string[] AnyUnit = ["*", "%"];

    public static Breakdown? Read(EntryReader entries, Field field)
    {
        var events = entries.Events;
        if (events.Kind != YamlKind.MapStart)
        {
            entries.Bag.ReportWrongType(events.Location, field, events.Shape);
            events.Skip();
            return null;
        }

        var parts = new List<BreakdownPart>();
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        events.Next();
        while (events.Kind is not (YamlKind.MapEnd or YamlKind.End))
        {
            if (events.Kind != YamlKind.Scalar)
            {
                entries.Bag.ReportComplexKey(events.Location);
                events.Skip();
                events.Skip();
                continue;
            }

            var (label, at) = (events.Value, events.Location);
            events.Next();
            if (events.Kind == YamlKind.End)
            {
                break;
            }

            if (!seen.TryAdd(label, at))
            {
                entries.Bag.ReportDuplicateKey(at, label, seen[label]);
                events.Skip();
            }
            else if (Part(entries, field, label) is { } part)
            {
                parts.Add(part);
            }
        }

        events.Next();
        return new Breakdown(parts);
    }

    private static BreakdownPart? Part(EntryReader entries, Field field, string label)
    {
        var events = entries.Events;
        var at = events.Location;
        if (events.Kind == YamlKind.MapStart)
        {
            return Read(entries, field) is { } inner ? new BreakdownPart(label, inner.Total, at) { Parts = inner } : null;
        }

        return new ValueReader(entries, null).Quantity(label, label, AnyUnit, whole: true, field) is { } count ? new BreakdownPart(label, count, at) : null;
    }
}
