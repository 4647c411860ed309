using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Lists of texts: a YAML list, one string of names, one sentence.</summary>
internal static class TextListReader
{
    public static TextList? Read(EntryReader entries, Field field)
    {
        var (events, bag, texts) = (entries.Events, entries.Bag, entries.Texts);
        texts.Clear();
        if (events.Kind == YamlKind.Scalar)
        {
            if (!NoneWords.Is(events.Value))
            {
                Add(entries, field);
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
                    AddWhole(entries, field);
                    events.Next();
                }
                else
                {
                    bag.ReportWrongType(events.Location, field, events.Shape);
                    events.Skip();
                }
            }

            events.Next();
        }
        else
        {
            bag.ReportWrongType(events.Location, field, events.Shape);
            events.Skip();
            return null;
        }

        return texts.Build();
    }

    private static void Add(EntryReader entries, Field field)
    {
        var events = entries.Events;
        if (!field.Splits)
        {
            AddWhole(entries, field);
            return;
        }

        if (IsBareNumber(entries, field))
        {
            return;
        }

        var parts = ListSplitter.Split(events.Value);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            entries.Texts.Add(entries.Pool.Text(events.Value[part.Start..part.End]), TextPlace.At(events, part.Start, part.End - part.Start));
        }
    }

    private static bool IsBareNumber(EntryReader entries, Field field)
    {
        var events = entries.Events;
        if (!BareNumber.IsNoValueOf(field) || !BareNumber.Is(events.Value))
        {
            return false;
        }

        entries.Bag.ReportBareNumber(events.Location, field, events.Value.Trim());
        return true;
    }

    private static void AddWhole(EntryReader entries, Field field)
    {
        var events = entries.Events;
        if (events.IsNull || IsBareNumber(entries, field))
        {
            return;
        }

        entries.Texts.Add(entries.Pool.Text(events.Value.TrimEnd()), events.Location);
    }
}
