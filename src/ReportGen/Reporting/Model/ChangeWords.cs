using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary><c>zh.change now before</c>: 比上年增加3件，增长6.8%; of a statistic alone, against the period before. Nothing where there is nothing to compare.</summary>
internal static class ChangeWords
{
    public static Value Of(HostCall call, ModelContext context)
    {
        var former = call.Has(2) ? call[2].ToString() : FormerOf(context);
        if (call[0].Kind == ValueKind.Host && call[0].AsHost is FigureValue figure && !call.Has(1))
        {
            return figure.Change is { } change ? Printed(change, former, (TracedFigure)figure.Tag, figure.Former) : Value.Null;
        }

        if (ZhFunctions.Decimal(call, 0) is not { } now || ZhFunctions.Decimal(call, 1) is not { } before)
        {
            return Value.Null;
        }

        var unit = call[0].Kind == ValueKind.Host && call[0].AsHost is FigureValue { Figure.Unit: var own } ? own : "";
        return Printed(Change.Between(now, before, unit, unit == "%", context.Statistics.ChangeDecimals), former, ComputedNumbers.Traced(call[0]), ComputedNumbers.Traced(call[1]));
    }

    /// <summary>The words of a change with the identity of both numbers; without one where they hold no number (与上年持平).</summary>
    public static Value Printed(Change change, string former, TracedFigure? now, TracedFigure? before)
    {
        var text = ChangeText.Of(change, former);
        var tag = change.Direction is Direction.Up or Direction.Down
            ? ComputedNumbers.Change(now, before, change.Direction == Direction.Up ? change.Difference : -change.Difference, PartsOf(now, before))
            : null;
        return ComputedNumbers.Printed(text, tag);
    }

    private static string PartsOf(TracedFigure? now, TracedFigure? before) => now is null || before is null ? "" : $"{now.Text}、{before.Text}";

    // Of a longer period as many years before it: 前五年.
    private static string FormerOf(ModelContext context) =>
        context.Period.Kind == PeriodKind.Year && context.Previous is not { Period.Kind: not PeriodKind.Year } ? "上年"
        : context.Period.IsOneYear ? "上年同期"
        : $"前{NumberWords.CountOf(Math.Max(1, (int)Math.Round((context.Period.To.DayNumber - context.Period.From.DayNumber + 1) / 365.25)))}年";
}
