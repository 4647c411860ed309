using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// <c>stats</c>, and the steps of a dotted name below it: <c>stats.suggestions</c>. A Chinese name stands at the top: <c>统计.建议件数</c>. A name that
/// no statistic has is a mistake of the template.
/// </summary>
internal sealed class StatisticScope(StatisticSet set, ModelContext context, string prefix = "") : ScriptObject
{
    public override IEnumerable<KeyValuePair<string, Value>> Members =>
        from name in Suggestions
        let value = TryGetMember(name, out var found) ? found : Value.Null
        select KeyValuePair.Create(name, value);

    public override int Count => Suggestions.Count();

    public override bool IsClosed => true;

    public override string DisplayName => prefix.Length == 0 ? "统计" : "统计." + prefix;

    // The next steps of the English names; at the top also the whole Chinese names.
    public override IEnumerable<string> Suggestions => StatisticCatalogue.All
        .Where(s => prefix.Length == 0 || s.Name.StartsWith(prefix + ".", StringComparison.Ordinal))
        .Select(s => Step(s.Name))
        .Concat(prefix.Length == 0 ? StatisticCatalogue.Words().Where(word => !word.Contains('.', StringComparison.Ordinal)) : [])
        .Distinct();

    public override bool TryGetMember(string name, out Value value)
    {
        var full = prefix.Length == 0 ? name : prefix + "." + name;
        value = Single(full) is { } figure ? Value.Of(new FigureValue(figure, set, context))
            : Family(full) is { } family ? Value.Of(new FamilyValue(family, set, context))
            : IsStep(full) ? Value.Of(new StatisticScope(set, context, full))
            : Value.Null;
        return !value.IsNull;
    }

    private string Step(string name)
    {
        var rest = prefix.Length == 0 ? name : name[(prefix.Length + 1)..];
        return rest.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? rest[..dot] : rest;
    }

    private Figure? Single(string full) => StatisticCatalogue.Find(full) is { } found && (found.Key is not null || found.Statistic.Family is null) ? set.Find(full) : null;

    private static Statistic? Family(string full) => StatisticCatalogue.Find(full) is { Key: null, Statistic: { Family: not null } statistic } ? statistic : null;

    private static bool IsStep(string full) => StatisticCatalogue.All.Any(s => s.Name.Length > full.Length && s.Name[full.Length] == '.' && s.Name.StartsWith(full, StringComparison.Ordinal));
}
