using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// What came out badly and no text tells unless the office asks for it (<c>settings.show</c>): the classes told in the text do not add up to the answered ones then,
/// and whoever builds the report is to know why. Only what the text of this kind of report would tell is named.
/// </summary>
internal static class HiddenFigures
{
    // Those that leave a gap in a sentence of the text; 逾期 and 未办结 leave none.
    private const string Planned = "suggestions.by_result.C";
    private const string Noted = "suggestions.by_result.D";
    private const string Verdicts = "suggestions.by_satisfaction.dissatisfied";
    private const string Ballots = "evaluations.dissatisfied";

    private static readonly EnumValue[] s_tellNone = [ReportKinds.Plan, ReportKinds.Election, ReportKinds.Record];

    private static readonly EnumValue[] s_tellSingle = [ReportKinds.Annual, ReportKinds.Half, ReportKinds.Quarter, ReportKinds.Duty];

    /// <summary>One sentence; nothing where all is told.</summary>
    public static Message? Of(ModelContext context)
    {
        if (s_tellNone.Contains(context.Kind.Name))
        {
            return null;
        }

        var hidden = GapsOf(context).Select(context.Statistics.Find).OfType<Figure>().Where(figure => figure.HiddenInProse).Select(figure => context.Told(figure, context.Statistics)).Where(figure => figure.Any).ToList();
        var told = hidden.Select(figure => new Message($"{figure.Label}（{figure.Text}{figure.Unit}）", $"{figure.Name} ({figure.Text})"));
        if (BallotsOfDeputies(context) is { } count)
        {
            var ballots = new QuantityValue(count, "票").Text;
            told = told.Append(new($"代表述职测评的不满意票（{ballots}票，名称是评议不满意票数）", $"dissatisfied ballots of the duty reports of deputies ({ballots}; under {Ballots})"));
        }

        var all = told.ToList();
        return all.Count == 0
            ? null
            : new(
                $"有数、默认不写进叙述的（表里有的照列）：{string.Join('、', all.Select(one => one.Chinese))}；要写的，在设置的“写入正文”里写上名称",
                $"recorded but by default not told in sentences (tables list them): {string.Join(", ", all.Select(one => one.English))}; to tell them, name them in settings.show");
    }

    // They are in no statistic; the only duty report of a summary is told with its ballots, or without any of them.
    private static Quantity? BallotsOfDeputies(ModelContext context) =>
        s_tellSingle.Contains(context.Kind.Name) && !context.IsOfPlainDeputy && context.Statistics.Find(Ballots) is { HiddenInProse: true }
            && PeriodRecords.Of(DutyReports.Type, context.Records) is [var only] && only.Get(DutyReports.Ballots) is { Satisfied: { Any: true }, Dissatisfied: { IsKnown: true, Any: true } dissatisfied }
            ? dissatisfied
            : null;

    // A deputy like any other tells how the own suggestions ended, and the head nothing of verdicts. The handling report has all results in its table. In a part of
    // a year a suggestion that does not content its proposer is told when it is settled.
    private static IEnumerable<string> GapsOf(ModelContext context) =>
        context.IsOfPlainDeputy ? [Planned]
        : context.Kind.Name == ReportKinds.Duty ? [Planned, Noted, Ballots]
        : [
            .. context.Kind.Name == ReportKinds.Handling ? (string[])[] : [Planned, Noted],
            .. context.CutAfter is null || context.Kind.Name == ReportKinds.Rollup ? (string[])[Verdicts] : [],
            .. TellsBallots(context) ? (string[])[Ballots] : [],
        ];

    // Of evaluations the handling report has those of the handlers.
    private static bool TellsBallots(ModelContext context) => context.Kind.Name != ReportKinds.Handling || context.Statistics.Find(Ballots)?.Records.Any(IsOfHandlers) == true;

    // As templates tell them apart (of_handlers).
    private static bool IsOfHandlers(Record evaluation) =>
        evaluation.Get(Evaluations.Kind) == EvaluationKinds.Satisfaction && evaluation.Get(Evaluations.Targets)?.Any(target => target.Get(EvaluationTargets.Name) is { } name
            && (name.Contains("建议", StringComparison.Ordinal) || name.Contains("承办", StringComparison.Ordinal))) == true;
}
