namespace ReportGen.Records;

/// <summary>
/// Who brings a suggestion: those who lead and the cosigners. The cosigners do not count the lead; many offices write the lead among them all the
/// same, who is one person then, not two.
/// </summary>
public static class Signers
{
    /// <summary>The cosigners without those who lead; null where the record names none.</summary>
    public static People? CosignersOf(Record suggestion)
    {
        var cosigners = suggestion.Get(Suggestions.Cosigners);
        if (cosigners is null || suggestion.Get(Suggestions.Proposer) is not { Names.Count: > 0 } leads || Repeated(cosigners, leads) is not (> 0 and var repeated))
        {
            return cosigners;
        }

        int[] kept = [.. Enumerable.Range(0, cosigners.Names.Count).Where(i => !leads.Names.Contains(cosigners.Names[i]))];
        return cosigners with
        {
            Names = new TextList([.. kept.Select(i => cosigners.Names[i])], [.. kept.Select(cosigners.Names.LocationOf)]),
            Deputies = [.. cosigners.Deputies.Except(leads.Deputies)],
            Count = cosigners.Count with { Value = Math.Max(0, cosigners.Count.Value - repeated ?? 0), Written = null },
        };
    }

    /// <summary>How many persons bring it, each counted once; without a lead recorded it has one.</summary>
    public static Quantity CountOf(Record suggestion) =>
        (suggestion.Get(Suggestions.Proposer)?.Count ?? Quantity.One) + (CosignersOf(suggestion)?.Count ?? Quantity.Zero);

    // By name, or by the roster where a group or 全体 stands for the lead.
    private static int Repeated(People cosigners, People leads) =>
        cosigners.Count.Value is null ? 0 : Math.Max(leads.Names.Count(name => cosigners.Names.Contains(name)), leads.Deputies.Count(deputy => cosigners.Deputies.Contains(deputy)));
}
