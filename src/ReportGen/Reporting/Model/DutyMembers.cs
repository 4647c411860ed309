using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One deputy's line of 代表履职情况 in a template. Numbers without records that name persons are null.</summary>
internal static class DutyMembers
{
    public static readonly ModelTable<(DeputyDuty Duty, ModelContext Context)> Table = new(
        new("代表履职情况", "duties of a deputy"),
        new("deputy", "代表", "名册里的这名代表", ModelShape.Record, d => Value.Of(new RecordObject(d.Duty.Deputy, d.Context))) { Type = Deputies.Type },
        new("meetings", "出席人代会", "出席人代会的次数，只算写了请假代表名单的会议；这些会议召开时都不在任的为空", ModelShape.Number, d => Number(d.Duty.Meetings, d, "meetings", "出席人代会")),
        new("activities", "参加活动", "参加监督、联系选民、小组活动、主题活动的次数；固定联系不算", ModelShape.Number, d => Number(d.Duty.Activities, d, "activities", "参加活动")),
        new("suggestions", "领衔建议", "领衔提出的建议件数", ModelShape.Number, d => Number(d.Duty.Suggestions, d, "suggestions", "领衔建议")),
        new("cosigned", "联名建议", "联名提出的建议件数", ModelShape.Number, d => Number(d.Duty.Cosigned, d, "cosigned", "联名建议")),
        new("duty_reports", "述职", "向选民述职的次数", ModelShape.Number, d => Number(d.Duty.DutyReports, d, "duty_reports", "述职")),
        new("trainings", "培训", "参加培训的次数", ModelShape.Number, d => Number(d.Duty.Trainings, d, "trainings", "培训")));

    public static Value Of(ModelContext context) => context.Records.Run.Units is [var unit]
        ? Value.Of(ScriptArray.Of(DeputyDuties.Of(unit, context.Period), duty => Value.Of(new ModelObject<(DeputyDuty, ModelContext)>((duty, context), Table))))
        : Value.Of(new ScriptArray());

    private static Value Number(IReadOnlyList<Record>? records, (DeputyDuty Duty, ModelContext Context) line, string key, string label) =>
        records is null ? Value.Null : Value.Of(new CountedRecords(records, "records.duties." + key, (line.Duty.Deputy.IsPrivate(Deputies.Name) ? Deputies.Type.Name : line.Duty.Deputy.Get(Deputies.Name)) + label, "写了这名代表的记录，逐条数", line.Context));
}
