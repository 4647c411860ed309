using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The members of a family while they are being counted.</summary>
internal sealed class Groups
{
    private readonly Dictionary<string, GroupTally> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>A record counts in the family whose member is not filled in.</summary>
    public bool HasBlank { get; private set; }

    public void Add(string key, Record record, Part part) => Member(key, isRate: false).Numerator.Add(record, part);

    public void AddRate(string key, Record record, Part part, Part whole)
    {
        var member = Member(key, isRate: true);
        if (part.IsBlank || whole.IsBlank)
        {
            member.Numerator.MarkBlank();
            return;
        }

        member.Numerator.Add(record, part);
        member.Denominator!.Add(record, whole);
    }

    /// <summary>A rate that no record stands behind: nobody of so many.</summary>
    public void AddRate(string key, Quantity part, Quantity whole)
    {
        var member = Member(key, isRate: true);
        member.Numerator.Add(part);
        member.Denominator!.Add(whole);
    }

    /// <summary>Further records behind a member that one number stands for.</summary>
    public void NameRecords(string key, IEnumerable<Record> records)
    {
        var tally = _members[key].Numerator;
        foreach (var record in records)
        {
            tally.Name(record);
        }
    }

    /// <summary>The record belongs to no member that it names.</summary>
    public void MarkBlank() => HasBlank = true;

    public IReadOnlyList<Outcome> Outcomes()
    {
        var whole = Whole();
        var outcomes = new List<Outcome>(_order.Count + 1);
        foreach (var key in _order)
        {
            var member = _members[key];
            outcomes.Add(new Outcome { Key = key, Numerator = member.Numerator, Denominator = member.Denominator, Whole = whole });
        }

        if (HasBlank)
        {
            // Members that nobody names are not known to be zero then.
            var blank = new Tally();
            blank.MarkBlank();
            outcomes.Add(new Outcome { Numerator = blank });
        }

        return outcomes;
    }

    private GroupTally Member(string key, bool isRate)
    {
        if (!_members.TryGetValue(key, out var member))
        {
            member = new GroupTally(new Tally(), isRate ? new Tally() : null);
            _members.Add(key, member);
            _order.Add(key);
        }

        return member;
    }

    // The base of the shares is the sum of the partition; with a member open or not known there is none.
    private decimal? Whole()
    {
        if (HasBlank)
        {
            return null;
        }

        var whole = 0m;
        foreach (var member in _members.Values)
        {
            if (member.Numerator.Total is not { IsKnown: true, Value: { } value })
            {
                return null;
            }

            whole += value;
        }

        return whole;
    }
}
