using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Maps under names of the office's choice: narrative, declared totals, house words, rule levels.</summary>
internal static class NamedReader
{
    private static readonly string[] AnyUnit = ["*", "%", "元", "人次", "平方公里"];

    public static object? Read(EntryReader entries, Field field)
    {
        if (entries.Events.Kind != YamlKind.MapStart)
        {
            entries.Bag.ReportWrongType(entries.Events.Location, field, entries.Events.Shape);
            entries.Events.Skip();
            return null;
        }

        return ReferenceEquals(field, YearFile.Declared) ? Declared(entries, field, "", new(StringComparer.Ordinal))
            : ReferenceEquals(field, YearFile.DeclaredSince) ? Years(entries, field)
            : Texts(entries, field);
    }

    private static List<NamedText> Texts(EntryReader entries, Field field)
    {
        var texts = new List<NamedText>();
        Each(entries, (name, at) =>
        {
            if (TextListReader.Read(entries, field) is { Count: > 0 } lines)
            {
                texts.Add(new NamedText(name, string.Join('\n', lines), at, lines.LocationOf(0)));
            }
        });
        return texts;
    }

    // suggestions.total: 4, or suggestions: {total: 4}
    private static List<DeclaredFigure> Declared(EntryReader entries, Field field, string prefix, OrderedDictionary<string, DeclaredFigure> figures)
    {
        Each(entries, (name, at) =>
        {
            var full = prefix + name;
            var events = entries.Events;
            if (events.Kind == YamlKind.MapStart)
            {
                Declared(entries, field, full + ".", figures);
                return;
            }

            var place = events.Location;
            if (new ValueReader(entries, null).Quantity(full, full, AnyUnit, whole: false, field) is { } value)
            {
                if (!figures.TryAdd(full, new DeclaredFigure(full, value, at, place)))
                {
                    entries.Bag.ReportDuplicateKey(at, full, figures[full].NameLocation);
                }
            }
        });
        return [.. figures.Values];
    }

    private static List<DeclaredYear> Years(EntryReader entries, Field field)
    {
        var years = new List<DeclaredYear>();
        Each(entries, (name, at) =>
        {
            if (DateParser.Parse(name, null, out var fault) is not { } since)
            {
                entries.Bag.ReportBadDate(at, field, name, fault);
                entries.Events.Skip();
            }
            else if (entries.Events.Kind == YamlKind.MapStart)
            {
                years.Add(new DeclaredYear(since, Declared(entries, field, "", new(StringComparer.Ordinal)), at));
            }
            else
            {
                entries.Bag.ReportWrongType(entries.Events.Location, field, entries.Events.Shape);
                entries.Events.Skip();
            }
        });
        return years;
    }

    private static void Each(EntryReader entries, Action<string, Location> read)
    {
        var events = entries.Events;
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

            var (name, at) = (events.Value, events.Location);
            events.Next();
            if (events.Kind == YamlKind.End)
            {
                break;
            }

            if (seen.TryAdd(name, at))
            {
                read(name, at);
            }
            else
            {
                entries.Bag.ReportDuplicateKey(at, name, seen[name]);
                events.Skip();
            }
        }

        events.Next();
    }
}
