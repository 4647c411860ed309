using ReportGen.Records;
using static ReportGen.Statistics.Define;

namespace ReportGen.Statistics;

/// <summary>Suggestions and motions of deputies. The list counts those received in the period, without withdrawn and merged ones.</summary>
internal static class SuggestionStatistics
{
    public static readonly Statistic[] All =
    [
        Count("suggestions.total", "建议件数", "报告期内收到的建议和议案，不含撤回、并案的和提交其他层级的", "Received in the period, motions among them, without withdrawn and merged ones", static (_, _) => Part.One),
        Count("suggestions.without_motions", "建议、批评和意见件数", "其中类型不是议案的", "Those that are no motion", static (r, _) => Part.If(!IsMotion(r))),
        Count("suggestions.motions", "建议中的议案件数", "其中类型是议案的", "Those of type motion", static (r, _) => Part.If(IsMotion(r))),
        Family(
            Flow("suggestions.by_type", "建议分类型件数", "件", "该类型的件数，没有写类型的算建议", "Those of the type", new Grouped(Suggestions.Type, ByType)),
            new MemberNames
            {
                Pattern = "建议件数（类型：{0}）",
                SharePattern = "建议占比（类型：{0}）",
                IsPartition = true,
                Known = [new("motion", "建议件数（类型：议案）") { Word = "议案" }, new("suggestion", "建议件数（类型：建议）") { Word = "建议" }, new("criticism", "建议件数（类型：批评）") { Word = "批评" }, new("opinion", "建议件数（类型：意见）") { Word = "意见" }],
            }),
        Family(
            Flow("suggestions.by_category", "建议分类别件数", "件", "该类别的件数", "Those of the category", new Grouped(Suggestions.Type, ByCategory)),
            new MemberNames { Pattern = "建议件数（类别：{0}）", SharePattern = "建议占比（类别：{0}）", IsPartition = true }),
        Family(
            Flow("suggestions.by_source", "建议分来源件数", "件", "该来源的件数", "Those of the source", new Grouped(Suggestions.Type, BySource)),
            new MemberNames
            {
                Pattern = "建议件数（来源：{0}）",
                SharePattern = "建议占比（来源：{0}）",
                IsPartition = true,
                Known = [new("session", "大会期间建议件数") { Word = "大会期间" }, new("intersession", "闭会期间建议件数") { Word = "闭会期间" }, new("contact", "联系选民提出建议件数") { Word = "联系选民" }],
            }),
        Family(
            Flow("suggestions.by_result", "建议分办理结果件数", "件", "办理结果为该类的件数，以最后一次办理为准；截止日以后才办结的，A类按B类算", "Those with the result, by the last answer; A that is completed only after the cut-off day counts as B", new Grouped(Suggestions.Type, ByResult)),
            new MemberNames
            {
                Pattern = "办理结果{0}类件数",
                SharePattern = "办理结果{0}类占比",
                IsPartition = true,
                Known = [new("A", "办理结果A类件数"), new("B", "办理结果B类件数"), new("C", "办理结果C类件数") { HiddenInProse = true }, new("D", "办理结果D类件数") { HiddenInProse = true }],
            }),
        Family(
            Flow("suggestions.by_satisfaction", "建议分满意度件数", "件", "代表反馈的满意度为该项的件数，以最后一次办理为准；没有反馈的不算，截止日以后才办结的，满意、基本满意也不算", "Those with the proposer's verdict, by the last answer; without a verdict, or content with what is completed after the cut-off day, they are in none", new Grouped(Suggestions.Type, BySatisfaction)),
            new MemberNames
            {
                Pattern = "建议件数（满意度：{0}）",
                Known = [new("satisfied", "代表满意件数") { Word = "满意" }, new("basic", "代表基本满意件数") { Word = "基本满意" }, new("dissatisfied", "代表不满意件数") { Word = "不满意", HiddenInProse = true }],
            }),
        Count("suggestions.assigned", "建议交办件数", "截止日前已交办的", "Assigned by the cut-off day", Assigned),
        Count("suggestions.replied", "建议答复件数", "截止日前已答复的", "Replied by the cut-off day", static (r, o) => Part.If(o.StateOf(r).IsReplied)),
        Count("suggestions.closed", "建议办结件数", "截止日前已办结的；办结口径默认为答复即办结", "Closed by the cut-off day; a reply closes unless closed_means says otherwise", static (r, o) => Part.If(o.StateOf(r).IsClosed)),
        Count("suggestions.overdue", "建议逾期件数", "答复晚于期限，或者过了期限还没有答复的；迟到的答复仍算逾期；算在提出的期间，以前提出、这一期才逾期的不算", "Replied late, or not replied and the limit passed; counted in the period that received it, one received before the period in none of it", Overdue) with { HiddenInProse = true },
        Count("suggestions.open", "建议未办结件数", "建议件数－办结件数", "Total less closed", static (r, o) => Part.If(!o.StateOf(r).IsClosed)) with { HiddenInProse = true },
        Count("suggestions.key", "重点督办建议件数", "重点督办的", "Those marked key", static (r, _) => Part.If(r.Get(Suggestions.Key))),
        Share("suggestions.assigned_rate", "建议交办率", "交办件数÷建议件数", "Assigned by total", Assigned, static (_, _) => Part.One) with { Sides = new("suggestions.assigned", "suggestions.total") },
        Share("suggestions.reply_rate", "建议答复率", "答复件数÷交办件数；都没有写交办日期的，以建议件数为基数", "Replied by assigned; by received where no assignment is stated",
            static (r, o) => Part.If(o.StateOf(r).IsReplied), Base) with { Sides = new("suggestions.replied", "suggestions.assigned", "suggestions.total") },
        Share("suggestions.on_time_rate", "按期答复率", "按期答复件数÷答复件数；有一件看不出是否按期的（没有写交办日期，或者日期只写到月、说不准），不计算", "Replied in time by replied; none where of one it cannot be told, for want of the assignment or of the day", OnTime, static (r, o) => Part.If(o.StateOf(r).IsReplied)),
        Share("suggestions.closed_rate", "建议办结率", "办结件数÷交办件数", "Closed by assigned", static (r, o) => Part.If(o.StateOf(r).IsClosed), Base) with { Sides = new("suggestions.closed", "suggestions.assigned", "suggestions.total") },
        Share("suggestions.solved_rate", "建议解决率", "办理结果为A类的件数÷答复件数", "Result A by replied", Solved, static (r, o) => Part.If(o.StateOf(r).IsReplied)) with { Sides = new("suggestions.by_result.A", "suggestions.replied") },
        Share("suggestions.meeting_rate", "面商率", "与代表面商过的件数÷交办件数", "With a meeting by assigned", Met, Base),
        Share("suggestions.satisfaction_rate", "建议满意率", "满意件数÷已反馈件数，没有反馈的、截止日以后才办结的不在基数内", "Satisfied by answered back",
            static (r, o) => Part.If(o.StateOf(r).Satisfaction == Satisfactions.Satisfied), AnsweredBack),
        Share("suggestions.satisfaction_rate_with_basic", "建议满意率（含基本满意）", "（满意＋基本满意）件数÷已反馈件数", "(satisfied + basic) by answered back",
            static (r, o) => Part.If(o.StateOf(r).Satisfaction is { } s && (s == Satisfactions.Satisfied || s == Satisfactions.Basic)), AnsweredBack),
        Flow("motions.received", "议案件数", "件", "建议记录中的议案件数；没有议案记录的，用人代会记录的议案收到数", "Motions among suggestions, else motions_received of sessions",
            new Either(Define.Sum(Suggestions.Type, static (r, _) => Part.If(IsMotion(r))), Define.Sum(Sessions.Type, Sessions.MotionsReceived))),
        Flow("motions.filed", "议案立案件数", "件", "立案的议案件数；没有议案记录的，用人代会记录的议案立案数", "Motions filed, else motions_filed of sessions",
            new Either(Define.Sum(Suggestions.Type, static (r, _) => Filed(r)), Define.Sum(Sessions.Type, Sessions.MotionsFiled))),
        Rate("motions.filed_rate", "议案立案率", "议案立案件数÷议案件数", "Filed by received",
            new Either(
                new Ratio(Suggestions.Type, static (r, _) => Filed(r), static (r, _) => Part.If(IsMotion(r))),
                new Ratio(Sessions.Type, static (r, _) => Part.Of(r.Get(Sessions.MotionsFiled)), static (r, _) => Part.Of(r.Get(Sessions.MotionsReceived))))) with { Sides = new("motions.filed", "motions.received") },
    ];

    private static Statistic Count(string name, string chinese, string zh, string en, Func<Record, Office, Part> part) =>
        Flow(name, chinese, "件", zh, en, new Counted(Suggestions.Type, part));

    private static Statistic Share(string name, string chinese, string zh, string en, Func<Record, Office, Part> numerator, Func<Record, Office, Part> denominator) =>
        Rate(name, chinese, zh, en, new Ratio(Suggestions.Type, numerator, denominator));

    private static bool IsMotion(Record suggestion) => suggestion.Get(Suggestions.Kind) == SuggestionTypes.Motion;

    private static Part Filed(Record suggestion) => IsMotion(suggestion) ? Part.Of(suggestion.Get(Suggestions.Filed) ? 1 : 0) : Part.None;

    private static Part Assigned(Record suggestion, Office office) =>
        office.States(Suggestions.Assigned) ? Part.If(office.StateOf(suggestion).IsAssigned) : Part.Blank;

    private static Part Base(Record suggestion, Office office) =>
        Part.If(!office.States(Suggestions.Assigned) || office.StateOf(suggestion).IsAssigned);

    private static Part Overdue(Record suggestion, Office office)
    {
        var state = office.StateOf(suggestion);
        return state.Due is not null ? Part.If(state.IsOverdue) : office.States(Suggestions.Assigned) ? Part.None : Part.Blank;
    }

    // A rate of those alone of which it can be told would be a claim about all.
    private static Part OnTime(Record suggestion, Office office) =>
        office.StateOf(suggestion).IsInTime is { } isInTime ? Part.If(isInTime)
        : office.KnowsLimits ? Part.Of(Quantity.Unknown)
        : Part.Blank;

    // Where no suggestion says it at all, the field is not kept, and a rate of nought would be a false claim.
    private static Part Solved(Record suggestion, Office office) =>
        office.States(Suggestions.Result) ? Part.If(office.StateOf(suggestion).Result == SuggestionResults.A) : Part.Blank;

    private static Part Met(Record suggestion, Office office) =>
        !office.States(Suggestions.Meetings) ? Part.Blank : suggestion.Get(Suggestions.Meetings) switch
        {
            null => Part.None,
            { Any: true } => Part.One,
            { IsKnown: false } unknown => Part.Of(unknown),
            _ => Part.None,
        };

    private static Part AnsweredBack(Record suggestion, Office office) => Part.If(office.StateOf(suggestion).Satisfaction is not null);

    private static void ByType(Record suggestion, Office office, Groups groups) =>
        groups.Add((suggestion.Get(Suggestions.Kind) ?? SuggestionTypes.Suggestion).Key, suggestion, Part.One);

    private static void ByCategory(Record suggestion, Office office, Groups groups)
    {
        if (suggestion.Get(Suggestions.Category) is { } category)
        {
            groups.Add(category, suggestion, Part.One);
        }
        else
        {
            groups.MarkBlank();
        }
    }

    private static void BySource(Record suggestion, Office office, Groups groups)
    {
        if (suggestion.Get(Suggestions.Source) is { } source)
        {
            groups.Add(source.Key, suggestion, Part.One);
        }
        else
        {
            groups.MarkBlank();
        }
    }

    private static void ByResult(Record suggestion, Office office, Groups groups)
    {
        var state = office.StateOf(suggestion);
        if (state.Result is { } result)
        {
            groups.Add(result.Key, suggestion, Part.One);
        }
        else if (state.IsReplied)
        {
            groups.MarkBlank();
        }
    }

    // Where no suggestion says it at all, the field is not kept, and no verdict is known to be nought.
    private static void BySatisfaction(Record suggestion, Office office, Groups groups)
    {
        if (office.StateOf(suggestion).Satisfaction is { } verdict)
        {
            groups.Add(verdict.Key, suggestion, Part.One);
        }
        else if (!office.States(Suggestions.Satisfaction))
        {
            groups.MarkBlank();
        }
    }
}
