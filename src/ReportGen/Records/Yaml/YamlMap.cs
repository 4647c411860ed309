using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// A YAML file as an ordered map of texts, lists and maps, each with its place: the small door for style files and the like, which are
/// no records. Bad YAML is reported and what was read up to there is returned.
/// </summary>
public sealed class YamlMap(IReadOnlyList<YamlMember> members, Location location)
{
    public IReadOnlyList<YamlMember> Members { get; } = members;

    public Location Location { get; } = location;

    /// <summary>The member of that key; null where there is none.</summary>
    public YamlMember? Find(string key) => Members.FirstOrDefault(m => m.Key == key);

    public static YamlMap Read(SourceText source, DiagnosticBag bag)
    {
        if (ForbiddenCharacters.IndexIn(source.Text) is >= 0 and var index)
        {
            bag.ReportForbiddenCharacter(source.At(index, 1), source.Text[index]);
        }

        var events = new YamlEvents(source, bag);
        if (events.Kind == YamlKind.MapStart)
        {
            return ReadMap(events, bag);
        }

        if (!events.IsBroken && events.Kind != YamlKind.End)
        {
            bag.ReportNotAMap(events.Location, events.Shape);
        }

        return new YamlMap([], events.Location);
    }

    private static YamlMap ReadMap(YamlEvents events, DiagnosticBag bag)
    {
        var start = events.Location;
        var members = new List<YamlMember>();
        var seen = new Dictionary<string, YamlMember>(StringComparer.Ordinal);
        events.Next();
        while (events.Kind is not (YamlKind.MapEnd or YamlKind.End))
        {
            if (events.Kind != YamlKind.Scalar)
            {
                bag.ReportComplexKey(events.Location);
                events.Skip();
                events.Skip();
                continue;
            }

            var (key, keyPlace) = (events.Value, events.Location);
            events.Next();
            var value = ReadValue(events, bag);
            var member = new YamlMember(key, keyPlace, value);
            if (seen.TryAdd(key, member))
            {
                members.Add(member);
            }
            else
            {
                bag.ReportDuplicateKey(keyPlace, key, seen[key].KeyLocation);
            }
        }

        events.Next();
        return new YamlMap(members, start);
    }

    private static YamlValue ReadValue(YamlEvents events, DiagnosticBag bag)
    {
        var place = events.Location;
        switch (events.Kind)
        {
            case YamlKind.MapStart:
                return new YamlValue(place) { Map = ReadMap(events, bag) };
            case YamlKind.ListStart:
                var items = new List<YamlValue>();
                events.Next();
                while (events.Kind is not (YamlKind.ListEnd or YamlKind.End))
                {
                    items.Add(ReadValue(events, bag));
                }

                events.Next();
                return new YamlValue(place) { List = items };
            default:
                var text = events.IsNull ? null : events.Value;
                events.Next();
                return new YamlValue(place) { Text = text };
        }
    }
}
