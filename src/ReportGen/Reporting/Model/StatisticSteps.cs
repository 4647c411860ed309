using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The steps of a dotted name below <c>stats</c>: which of them is a figure, a family, or a way to more. A Chinese name stands at the top.</summary>
internal static class StatisticSteps
{
    /// <summary>A single figure, a member of a family included; null where the name means none.</summary>
    public static StatisticName? Single(string full) => StatisticCatalogue.Find(full) is { } found && (found.Key is not null || found.Statistic.Family is null) ? found : null;

    public static Statistic? Family(string full) => StatisticCatalogue.Find(full) is { Key: null, Statistic: { Family: not null } statistic } ? statistic : null;

    public static bool IsStep(string full) => StatisticCatalogue.All.Any(s => s.Name.Length > full.Length && s.Name[full.Length] == '.' && s.Name.StartsWith(full, StringComparison.Ordinal));

    public static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + "." + name;

    /// <summary>The next steps of the English names; at the top also the whole Chinese names.</summary>
    public static IEnumerable<string> Below(string prefix) => StatisticCatalogue.All
        .Where(s => prefix.Length == 0 || s.Name.StartsWith(prefix + ".", StringComparison.Ordinal))
        .Select(s => Step(s.Name, prefix))
        .Concat(prefix.Length == 0 ? StatisticCatalogue.Words().Where(word => !word.Contains('.', StringComparison.Ordinal)) : [])
        .Distinct();

    private static string Step(string name, string prefix)
    {
        var rest = prefix.Length == 0 ? name : name[(prefix.Length + 1)..];
        return rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? rest[..dot] : rest;
    }
}
