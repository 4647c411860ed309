using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The classes of examples of a roll-up, the weightiest first: what one of them tells, those after it do not tell again.</summary>
internal static class ExampleClasses
{
    private const int Told = 2;

    // Those in which a roll-up tells cases.
    private static readonly string[] s_chapters = ["监督", "建议办理", "代表工作", "中心工作"];

    public static IReadOnlyList<ExampleClass> All { get; } =
    [
        new("cases", "案例", "典型案例", Cases.Type, 6) { Each = 6, IsStory = true, Needs = [Cases.Story, CommonFields.Summary], Fits = (r, _) => r.Get(Cases.Chapter) is not { } chapter || s_chapters.Contains(chapter) },
        Story("party", "党的领导", "标了典型的党的领导工作", PartyWork.Type, 2),
        Story("supervision", "监督", "标了典型的监督活动", Inspections.Type, 3),
        Story("suggestions", "建议", "标了典型的建议", Suggestions.Type, 3),
        Story("contacts", "联系选民", "标了典型的联系群众", Contacts.Type, 2),
        new("key", "重点督办", "重点督办的建议", Suggestions.Type, 4) { Fits = (r, _) => r.Get(Suggestions.Key) && !IsStory(r), Weight = r => r.Get(Suggestions.Oversight) is { Count: > 0 } ? Told : 0 },
        new("solved", "办成的建议", "所提问题已经解决的建议", Suggestions.Type, 4) { Fits = IsSolved, Weight = r => (r.Get(Suggestions.Completed) is null ? 0 : Told) + (r.Get(Suggestions.Proposer) is null ? 0 : 1) },
        new("campaigns", "主题活动", "主题活动", Campaigns.Type, 4) { Fits = (_, _) => true, Each = 2 },
        Supervision("visits", "视察", "视察", 10, InspectionKinds.Visit) with { Each = 2, Weight = ResultsOf },
        Supervision("hearings", "听取报告", "主席团听取的专项工作报告，几个单位都听取的除外", 6, InspectionKinds.Hearing) with { Each = 2, LeavesShared = true },
        Supervision("enforcements", "执法检查", "执法检查", 4, InspectionKinds.Enforcement) with { Each = 2, StandsAlone = true },
        Supervision("research", "调研", "专题调研", 3, InspectionKinds.Research) with { Each = 2, Weight = ResultsOf },
        Supervision("others", "其他监督", "专项督查、检查、专题询问、约见、跟踪检查、旁听", 4, InspectionKinds.Oversight, InspectionKinds.Check, InspectionKinds.Inquiry, InspectionKinds.Interview, InspectionKinds.FollowUp, InspectionKinds.Attend) with { Each = 2 },
        new("duty_reports", "述职", "代表述职", DutyReports.Type, 3) { Each = 2, Fits = (r, _) => r.Get(DutyReports.Place) is not null && r.Get(DutyReports.Deputies) is not null, StandsAlone = true },
        new("forums", "座谈", "座谈，写了谈什么的", Contacts.Type, 3) { Each = 2, Needs = [CommonFields.Summary], Fits = (r, _) => r.Get(Contacts.Form) == ContactForms.Forum && !IsStory(r) },
        new("trainings", "培训", "学习培训，上级组织的除外", Trainings.Type, 4) { Each = 2, CountedIn = "trainings.total", Fits = (r, _) => r.Get(CommonFields.OrganisedBy) is null, Weight = r => Matter.IsVague(r.Get(Trainings.Topic)) ? 0 : Told, LeavesShared = true, StandsAlone = true },
        new("groups", "小组活动", "代表小组活动", GroupActivities.Type, 6) { Each = 2, CountedIn = "group_activities.total", Needs = [GroupActivities.Topic], Fits = (_, _) => true },
        new("petitions", "信访", "来信来访反映的事", Petitions.Type, 6) { Each = 2, CountedIn = "petitions.total", Needs = [Petitions.Subject], Fits = (_, _) => true },
    ];

    private static ExampleClass Story(string name, string chinese, string meaning, RecordType list, int most) =>
        new(name, chinese, meaning, list, most) { Each = most, IsStory = true, Needs = [CommonFields.Summary], Fits = (r, _) => IsStory(r) };

    // What the unit above organised is not one unit's own.
    private static ExampleClass Supervision(string name, string chinese, string meaning, int most, params IReadOnlyList<EnumValue> kinds) => new(name, chinese, meaning, Inspections.Type, most)
    {
        Fits = (r, context) => r.Get(Inspections.Kind) is { } kind && kinds.Contains(kind) && (r.Get(CommonFields.OrganisedBy) is not { } by || by == context.UnitOf(r).Get(Units.Name)),
        Weight = r => Matter.IsVague(r.Get(Inspections.Topic)) ? 0 : Told,
    };

    private static bool IsStory(Record record) => record.Highlight && record.Summary is not null;

    private static bool IsSolved(Record record, ModelContext context) =>
        !record.Get(Suggestions.Key) && !IsStory(record) && record.Get(Suggestions.Replied) is not null && context.StateOf(record).Result == SuggestionResults.A;

    private static int ResultsOf(Record record) =>
        (record.Highlight ? Told * Told * Told : 0) + (Matter.IsVague(record.Get(Inspections.Topic)) ? 0 : Told * Told) + (record.Get(Inspections.Rectified) is null ? 0 : Told) + (record.Date is { IsDay: true } ? 1 : 0);
}
