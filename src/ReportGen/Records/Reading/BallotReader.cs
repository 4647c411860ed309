namespace ReportGen.Records;

/// <summary>Ballots and votes: a map of numbers, or for votes a share alone.</summary>
internal static class BallotReader
{
    public static Ballots? Ballots(EntryReader entries, Field field)
    {
        if (entries.Events.Kind != YamlKind.MapStart)
        {
            return Wrong<Ballots>(entries, field);
        }

        var parts = entries.ReadRecord(BallotFields.Type);
        return new Ballots
        {
            Satisfied = parts.Get(BallotFields.Satisfied),
            Basic = parts.Get(BallotFields.Basic),
            Dissatisfied = parts.Get(BallotFields.Dissatisfied),
            Abstain = parts.Get(BallotFields.Abstain),
        };
    }

    public static Votes? Votes(EntryReader entries, Field field)
    {
        var events = entries.Events;
        if (events.Kind == YamlKind.Scalar)
        {
            var text = events.Value.Trim() is "全票" or "全票通过" or "一致通过" ? "100%" : events.Value;
            if (QuantityParser.Parse(text, ["%", "票"], whole: false, out var share) == QuantityFault.None)
            {
                events.Next();
                return share!.IsPercent ? new Votes { Share = share } : new Votes { For = share };
            }
        }

        if (events.Kind != YamlKind.MapStart)
        {
            return Wrong<Votes>(entries, field);
        }

        var parts = entries.ReadRecord(VoteFields.Type);
        return new Votes
        {
            For = parts.Get(VoteFields.For),
            Against = parts.Get(VoteFields.Against),
            Abstain = parts.Get(VoteFields.Abstain),
            NotCast = parts.Get(VoteFields.NotCast),
        };
    }

    private static T? Wrong<T>(EntryReader entries, Field field)
        where T : class
    {
        var events = entries.Events;
        entries.Bag.ReportWrongType(events.Location, field, events.Shape);
        events.Skip();
        return null;
    }
}
