using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Persons: a number, names, 方卫国、何美玲等12人, 第一小组, 全体镇代表, or numbers by level.</summary>
internal static class PeopleReader
{
    internal static readonly string[] Units =
    [
        "人", "名", "人次", "位", "名代表", "位代表", "人代表", "名镇代表", "名乡代表", "名县代表", "名区代表", "名人大代表", "位人大代表",
        "名镇人大代表", "名乡人大代表", "名县人大代表", "名区人大代表",
    ];

    private static readonly People s_notStated = new() { Count = Quantity.Unknown with { Written = "~" } };

    public static People? OfText(EntryReader entries, Field field)
    {
        var (events, bag) = (entries.Events, entries.Bag);
        var at = events.Location;
        if (events.IsNull)
        {
            events.Next();
            return s_notStated;
        }

        var text = events.Value.Trim();
        if (entries.Pool.Persons(text) is { } known)
        {
            events.Next();
            return known;
        }

        var fault = QuantityParser.Parse(text, Units, whole: true, out var quantity);
        if (quantity is not null)
        {
            var people = new People { Count = quantity, Written = text };
            entries.Pool.KeepPersons(text, people);
            events.Next();
            return people;
        }

        // What starts like a number is meant as one, and so is 二十五人; 万三 and 二十五里村 are not.
        if (fault is not (QuantityFault.NotANumber or QuantityFault.ChineseFigure) || (text.Length > 0 && char.IsAsciiDigit(text[0])) || IsInCharacters(text))
        {
            bag.ReportQuantity(at, field.Name, field.Key, "人", text, fault);
            events.Next();
            return null;
        }

        var parts = ListSplitter.Split(events.Value);
        if (HeadedNumber.ReadAll(events.Value, parts) is { } numbers)
        {
            var people = OfHeaded(events, bag, field, parts, numbers, text);
            events.Next();
            return people;
        }

        var builder = new PeopleBuilder(entries, field);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            builder.Add(events.Value[part.Start..part.End], TextPlace.At(events, part.Start, part.End - part.Start));
        }

        events.Next();
        return builder.Build(text);
    }

    private static People? OfHeaded(RecordEvents events, DiagnosticBag bag, Field field, GrowingArray<ValueSpan> parts, HeadedNumber[] numbers, string written)
    {
        var levels = new List<LevelCount>();
        var sum = Quantity.Zero;
        var faulty = false;
        for (var i = 0; i < numbers.Length; i++)
        {
            var fault = QuantityParser.Parse(numbers[i].Number, Units, whole: true, out var quantity);
            if (quantity is null)
            {
                bag.ReportQuantity(TextPlace.At(events, parts[i].Start, parts[i].End - parts[i].Start), field.Name, field.Key, "人", numbers[i].Number, fault);
                faulty = true;
            }
            else
            {
                sum = i == 0 ? quantity : sum + quantity;
                if (numbers[i].Level is { } level)
                {
                    levels.Add(new LevelCount(level, quantity));
                }
            }
        }

        return faulty ? null : new People { Count = sum, ByLevel = levels, Written = written };
    }

    /// <summary>A number of persons in characters that should stand in figures: 二十五人, 二十五名代表, 百人.</summary>
    internal static bool IsInCharacters(string text) =>
        QuantityParser.Parse(text, Units, whole: true, out _) is var fault and (QuantityFault.ChineseFigure or QuantityFault.NotANumber)
        && (fault == QuantityFault.ChineseFigure && ValueDiagnostics.InFigures(text) is { } figures
            ? QuantityParser.Parse(figures, Units, whole: true, out _) == QuantityFault.None
            : text.Length > 1 && text[0] is '百' or '千' && Array.Exists(Units, unit => text.AsSpan(1).SequenceEqual(unit)));

    /// <summary>12人 and 十二人, as no person is called.</summary>
    internal static bool IsNumberOfPersons(string text) =>
        Array.Exists(Units, unit => text.EndsWith(unit, StringComparison.Ordinal))
        && (IsInCharacters(text) || (QuantityParser.Parse(text, Units, whole: true, out var number) == QuantityFault.None && number is { Value: not null }));

    public static People? OfNode(EntryReader entries, Field field) =>
        entries.Events.Kind == YamlKind.ListStart ? OfList(entries, field) : OfLevels(entries.Events, entries.Bag, field);

    private static People? OfList(EntryReader entries, Field field)
    {
        var (events, bag) = (entries.Events, entries.Bag);
        var builder = new PeopleBuilder(entries, field);
        events.Next();
        while (events.Kind is not (YamlKind.ListEnd or YamlKind.End))
        {
            if (events.Kind == YamlKind.Scalar)
            {
                if (!events.IsNull)
                {
                    builder.Add(events.Value.Trim(), events.Location);
                }

                events.Next();
            }
            else
            {
                bag.ReportWrongType(events.Location, field, events.Shape);
                events.Skip();
            }
        }

        events.Next();
        return builder.Build("");
    }

    // {county: 3, town: 5}
    private static People? OfLevels(RecordEvents events, DiagnosticBag bag, Field field)
    {
        var levels = new List<LevelCount>();
        events.Next();
        while (events.Kind is not (YamlKind.MapEnd or YamlKind.End))
        {
            var level = events.Kind == YamlKind.Scalar ? Levels.All.Find(events.Value) : null;
            if (level is null)
            {
                bag.ReportBadPeople(events.Location, field, events.Value);
                events.Skip();
                events.Skip();
                continue;
            }

            events.Next();
            if (events.Kind == YamlKind.End)
            {
                break;
            }

            if (events.Kind != YamlKind.Scalar)
            {
                bag.ReportWrongType(events.Location, field, events.Shape);
                events.Skip();
                continue;
            }

            var fault = QuantityParser.Parse(events.Value, Units, whole: true, out var quantity);
            if (quantity is null)
            {
                bag.ReportQuantity(events.Location, field.Name, field.Key, "人", events.Value, fault);
            }
            else
            {
                levels.Add(new LevelCount(level, quantity));
            }

            events.Next();
        }

        events.Next();
        return new People { Count = levels.Aggregate(Quantity.Zero, (sum, part) => sum + part.Count), ByLevel = levels };
    }
}
