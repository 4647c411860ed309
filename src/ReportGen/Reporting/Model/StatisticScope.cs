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

    public override string EnglishName => prefix.Length == 0 ? "stats" : "stats." + prefix;

    public override IEnumerable<string> Suggestions => StatisticSteps.Below(prefix);

    public override bool TryGetMember(string name, out Value value)
    {
        var full = StatisticSteps.Join(prefix, name);
        value = StatisticSteps.Single(full) is not null && set.Find(full) is { } figure ? Value.Of(new FigureValue(context.Told(figure, set), set, context))
            : StatisticSteps.Family(full) is { } family ? Value.Of(new FamilyValue(family, set, context))
            : StatisticSteps.IsStep(full) ? Value.Of(new StatisticScope(set, context, full))
            : Value.Null;
        return !value.IsNull;
    }
}
