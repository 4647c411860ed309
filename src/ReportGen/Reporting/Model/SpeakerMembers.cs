using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>The person who gives account, in a template, with the records in which he or she is named.</summary>
internal static class SpeakerMembers
{
    public static readonly ModelTable<Speaker> Table = new(
        new("报告人", "speaker"),
        new("name", "姓名", "报告人的姓名", ModelShape.Text, s => Value.Of(s.Name)),
        new("office", "职务", "主席团成员、名册里写的职务", ModelShape.Text, s => Value.Of(s.Office)),
        new("is_plain", "一般代表", "不是人大主席、副主席的代表，只写自己参加的", ModelShape.Flag, s => Value.Of(s.IsPlainDeputy)),
        new("deputy", "名册", "名册里的这名代表", ModelShape.Record, s => s.Deputy is { } deputy ? Value.Of(new RecordObject(deputy, s.Context)) : Value.Null) { Type = Deputies.Type, MayBeMissing = true },
        Own("inspections", "监督活动", Inspections.Type),
        Own("suggestions", "代表建议", Suggestions.Type),
        Own("contacts", "联系群众", Contacts.Type),
        Own("duty_reports", "代表述职", DutyReports.Type),
        Own("group_activities", "小组活动", GroupActivities.Type));

    private static ModelMember<Speaker> Own(string name, string chinese, RecordType list) =>
        new(name, chinese, "写了报告人姓名的" + chinese, ModelShape.Records, s => Value.Of(new RecordArray(s.Own(list), s.Context))) { Type = list };
}
