using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Lists of texts: a YAML list, one string of names, one sentence.</summary>
internal static class TextListReader
{
    public static TextList? Read(YamlEvents events, DiagnosticBag bag, Field field)
    {
        var (texts, places) = (new List<string>(), new List<Location>());
        if (events.Kind == YamlKind.Scalar)
        {
            if (events.Value.Trim() is not ("无" or "没有"))
            {
                Add(events, bag, field, texts, places);
            }

            events.Next();
        }
        else if (events.Kind == YamlKind.ListStart)
        {
            events.Next();
            while (events.Kind is not (YamlKind.ListEnd or YamlKind.End))
            {
                if (events.Kind == YamlKind.Scalar)
                {
                    AddWhole(events, bag, field, texts, places);
                    events.Next();
                }
                else
                {
                    bag.ReportWrongType(events.Location, field, events.Kind == YamlKind.MapStart ? "“键: 值”" : "列表里的列表");
                    events.Skip();
                }
            }

            events.Next();
        }
        else
        {
            bag.ReportWrongType(events.Location, field, "“键: 值”");
            events.Skip();
            return null;
        }

        return texts.Count == 0 ? TextList.Empty : new TextList(texts, places);
    }

    private static void Add(YamlEvents events, DiagnosticBag bag, Field field, List<string> texts, List<Location> places)
    {
        if (!field.Splits)
        {
            AddWhole(events, bag, field, texts, places);
            return;
        }

        Placeholders.Check(bag, events, events.Value);
        foreach (var range in ListSplitter.Split(events.Value))
        {
            var part = events.Value[range];
            texts.Add(part);
            places.Add(TextPlace.At(events, range.Start.Value, part.Length));
        }
    }

    private static void AddWhole(YamlEvents events, DiagnosticBag bag, Field field, List<string> texts, List<Location> places)
    {
        if (events.IsNull)
        {
            return;
        }

        if (!field.Private)
        {
            Placeholders.Check(bag, events, events.Value);
        }

        texts.Add(events.Value.TrimEnd());
        places.Add(events.Location);
    }
}
