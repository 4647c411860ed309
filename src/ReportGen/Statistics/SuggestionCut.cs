using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>
/// The suggestions that a period counts: received in it, to the office's own congress, neither withdrawn nor merged into another. One that
/// stands in several files counts once, with its state in the latest.
/// </summary>
internal static class SuggestionCut
{
    public static Selection Of(Office office)
    {
        var leftOut = new List<LeftOut>();
        var latest = new Dictionary<string, Record>(StringComparer.Ordinal);
        var order = new List<Record>();
        var filledIn = false;
        foreach (var book in office.Books)
        {
            var list = book.List(Suggestions.Type);
            filledIn |= list.IsFilledIn && office.Tells(book);
            foreach (var record in list)
            {
                if (office.Books.Count > 1 && record.Get(Suggestions.Id) is { } id)
                {
                    if (latest.TryGetValue(id, out var earlier) && earlier.Source.Path != record.Source.Path)
                    {
                        leftOut.Add(new LeftOut(earlier, LeftOutReason.Superseded));
                    }

                    latest[id] = record;
                }

                order.Add(record);
            }
        }

        var superseded = new HashSet<Record>(leftOut.Select(one => one.Record));
        var kept = new List<Record>(order.Count);
        foreach (var record in order)
        {
            if (superseded.Contains(record))
            {
                continue;
            }

            if (Reason(record, office) is { } reason)
            {
                leftOut.Add(new LeftOut(record, reason));
            }
            else
            {
                kept.Add(record);
            }
        }

        return new Selection(kept, leftOut, filledIn);
    }

    private static LeftOutReason? Reason(Record suggestion, Office office)
    {
        if (suggestion.Get(Suggestions.Received) is { } received && PeriodCut.Reason(received.First, office) is { } outside)
        {
            return outside;
        }

        return suggestion.Get(Suggestions.Withdrawn) ? LeftOutReason.Withdrawn
            : suggestion.Has(Suggestions.MergedInto) ? LeftOutReason.Merged
            : suggestion.Get(Suggestions.To) is { } to && to != office.OwnLevel ? LeftOutReason.OtherLevel
            : null;
    }
}
