using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>The identity of a printed statistic, with the statistic itself for those who check what was printed.</summary>
internal sealed record PrintedStatistic : TracedFigure
{
    private const int MostParts = 6;

    private readonly StatisticSet _set;
    private readonly Figure? _former;

    public PrintedStatistic(Figure statistic, StatisticSet set, Figure? former, RecordNames names)
        : base(statistic.Name, statistic.Label, statistic.Text, statistic.Value, names.Of(statistic.Records)) => (Statistic, _set, _former) = (statistic, set, former);

    public Figure Statistic { get; }

    public override IReadOnlyList<Record> Behind => Statistic.Records;

    public override string Unit => IsPercent ? "" : Statistic.Unit;

    public override string How => Statistic.Statistic.Formula.Chinese;

    public override StatisticSet Set => _set;

    public override string Parts
    {
        get
        {
            var lines = new List<string>();
            if (Statistic is { Numerator: { } part, Denominator: { } whole })
            {
                lines.Add(Rounding.Plain(part) + "／" + Rounding.Plain(whole));
            }

            if (Statistic is { IsDeclared: true, Declared: { } declared })
            {
                lines.Add("申报的总数" + Rounding.Plain(declared) + (IsPercent ? "%" : ""));
            }

            // A term's total leads back to the totals of years without records, too, and a roll-up's to those of units.
            List<FigurePart> declaredParts = Statistic.Declared is not null ? [] : [.. FigureParts.Of(_set, Statistic).All.Where(one => one.Figure is { IsDeclared: true })];
            if (declaredParts.Count > 0)
            {
                lines.Add("含申报的" + string.Join('、', declaredParts.Take(MostParts).Select(one => one.Label + one.Figure!.TableText)) + (declaredParts.Count > MostParts ? $"等{declaredParts.Count}个" : ""));
            }

            if (Statistic.Unknown > 0)
            {
                lines.Add($"{Rounding.Plain(Statistic.Unknown)}条没有统计");
            }

            return string.Join('\n', lines);
        }
    }

    public override string Before => _former is { } before ? before.TableText + (before.TableText == Figure.Nothing ? "" : Unit) : Figure.Nothing;

    public override string Identity => string.Join('|', _set.UnitName, _set.Period.Label, Name, Text);

    private bool IsPercent => Statistic.Unit == "%";
}
