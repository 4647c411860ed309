using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The statistics below a dotted name, as shapes: what <see cref="StatisticScope"/> will give.</summary>
internal sealed class StatisticMembers(string prefix = "") : ShapeMembers
{
    public override string DisplayName => prefix.Length == 0 ? "统计" : "统计." + prefix;

    public override string EnglishName => prefix.Length == 0 ? "stats" : "stats." + prefix;

    public override IEnumerable<string> Names => StatisticSteps.Below(prefix);

    public override Shape? Find(string name)
    {
        var full = StatisticSteps.Join(prefix, name);
        return StatisticSteps.Single(full) is { Statistic: var statistic } ? ModelShapes.FigureOf(statistic)
            : StatisticSteps.Family(full) is { } family ? new Shape { Kinds = ShapeKinds.List | ShapeKinds.Text, Members = new FamilyMembers(family), ItemSource = () => ModelShapes.FamilyItem }
            : StatisticSteps.IsStep(full) ? Shape.ObjectOf(new StatisticMembers(full))
            : null;
    }
}
