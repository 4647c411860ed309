namespace ReportGen.Records;

/// <summary>
/// The settings that files of several units have in common: what the project file above them says, or all of them. What one unit chose for its own report
/// governs no report of all; there the default holds.
/// </summary>
internal static class CommonSettings
{
    public static Settings Of(IReadOnlyList<Settings> all)
    {
        var first = all[0];
        var usual = Settings.Default;
        var meansSame = Same(all, one => one.ClosedMeans) && Same(all, one => one.ClosedMeansStated);
        var sameStyle = Same(all, one => one.Style);
        return all.Count == 1 ? first : new Settings
        {
            Ruleset = Same(all, one => one.Ruleset.Name) ? first.Ruleset : usual.Ruleset,
            Decimals = Same(all, one => one.Decimals) ? first.Decimals : usual.Decimals,
            ShareDecimals = Same(all, one => one.ShareDecimals) ? first.ShareDecimals : usual.ShareDecimals,
            ShareBase = Same(all, one => one.ShareBase) ? first.ShareBase : usual.ShareBase,
            EvenShares = Same(all, one => one.EvenShares) ? first.EvenShares : usual.EvenShares,
            ResultScheme = Same(all, one => one.ResultScheme) ? first.ResultScheme : usual.ResultScheme,
            ClosedMeans = meansSame ? first.ClosedMeans : usual.ClosedMeans,
            ClosedMeansStated = meansSame && first.ClosedMeansStated,
            Style = sameStyle ? first.Style : usual.Style,
            StyleLocation = sameStyle ? first.StyleLocation : usual.StyleLocation,
            Terms = [.. first.Terms.Where(term => all.All(one => one.Terms.Any(other => other.Name == term.Name && other.Text == term.Text)))],
            Show = Named(first.Show, all, one => one.Show),
            Compare = Named(first.Compare, all, one => one.Compare),
            Rules = first.Rules.Where(rule => all.All(one => one.Rules.TryGetValue(rule.Key, out var level) && level == rule.Value)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static bool Same<T>(IReadOnlyList<Settings> all, Func<Settings, T> choice) => all.All(one => Equals(choice(one), choice(all[0])));

    private static TextList Named(TextList first, IReadOnlyList<Settings> all, Func<Settings, TextList> choice)
    {
        int[] kept = [.. Enumerable.Range(0, first.Count).Where(i => all.All(one => choice(one).Contains(first[i], StringComparer.Ordinal)))];
        return new TextList([.. kept.Select(i => first[i])], [.. kept.Select(first.LocationOf)]);
    }
}
