namespace ReportGen.Records;

/// <summary>Sessions of the congress (人代会).</summary>
public static class Sessions
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "会议日期，几天的写起止", required: true);
    public static readonly Field<Ordinal> Term = Declare.Ordinal("term", "届", "第几届，不写则同单位的届");
    public static readonly Field<Ordinal> No = Declare.Ordinal("no", "会次/次", "第几次会议", required: true);
    public static readonly Field<Quantity> Expected = Declare.Count("expected", "应到/应到人数", "人/名", "应到代表人数");
    public static readonly Field<Quantity> Attended = Declare.Count("attended", "实到/实到人数", "人/名", "实到代表人数");
    public static readonly Field<Quantity> Leave = Declare.Count("leave", "请假/请假人数", "人/名", "请假人数");
    public static readonly Field<People> Absent = Declare.People("absent", "请假代表/缺席代表", "没有到会的代表的名单；写了的，其余在职的代表算到会");
    public static readonly Field<Quantity> Observers = Declare.Count("observers", "列席/列席人数", "人/名", "列席人数");
    public static readonly Field<Quantity> Guests = Declare.Count("guests", "特邀/特邀人数", "人/名", "特邀人数");
    public static readonly Field<Quantity> NoticeDays = Declare.Count("notice_days", "提前通知天数", "天/日", "会前几天通知代表");
    public static readonly Field<TextList> Agenda = Declare.Sentences("agenda", "议程", "会议议程");
    public static readonly Field<RecordList> Reports = Declare.Records("reports", "报告", SessionReports.Type, "听取的报告");
    public static readonly Field<RecordList> Resolutions = Declare.Records("resolutions", "决议", SessionResolutions.Type, "通过的决议");
    public static readonly Field<RecordList> Elections = Declare.Records("elections", "大会选举/选举", SessionElections.Type, "大会选举的职务和人选");
    public static readonly Field<RecordList> LivelihoodProjects = Declare.Records("livelihood_projects", "民生实事票决/民生实事", Records.LivelihoodProjects.Type, "票决的民生实事项目");
    public static readonly Field<Quantity> MotionsReceived = Declare.Count("motions_received", "议案收到", "件", "收到议案件数");
    public static readonly Field<Quantity> MotionsFiled = Declare.Count("motions_filed", "议案立案", "件", "立案件数");
    public static readonly Field<Quantity> SuggestionsReceived = Declare.Count("suggestions_received", "建议收到", "件/条", "收到建议件数");

    public static readonly RecordType Type = new(
        "sessions",
        "人代会/人民代表大会会议",
        [Date, Term, No, Expected, Attended, Leave, Absent, Observers, Guests, NoticeDays, Agenda, Reports, Resolutions, Elections, LivelihoodProjects, MotionsReceived, MotionsFiled, SuggestionsReceived]);

    /// <summary>The lists of a session that hold titles: reports, resolutions and projects.</summary>
    internal static bool IsTitled(RecordType type) => type == SessionReports.Type || type == SessionResolutions.Type || type == Records.LivelihoodProjects.Type;
}
