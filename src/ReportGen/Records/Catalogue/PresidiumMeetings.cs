namespace ReportGen.Records;

/// <summary>Meetings of the presidium (主席团会议).</summary>
public static class PresidiumMeetings
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "会议日期", required: true);
    public static readonly Field<Ordinal> No = Declare.Ordinal("no", "会次/次", "第几次会议");
    public static readonly Field<Quantity> Expected = Declare.Count("expected", "应到/应到人数", "人/名", "应到人数");
    public static readonly Field<Quantity> Attended = Declare.Count("attended", "实到/实到人数", "人/名", "实到人数");
    public static readonly Field<TextList> Topics = Declare.Sentences("topics", "议题", "研究的议题");
    public static readonly Field<TextList> Decisions = Declare.Sentences("decisions", "决定", "作出的决定");
    public static readonly Field<bool> DuringSession = Declare.Flag("during_session", "大会期间", "大会期间的主席团会议，不算闭会期间的例会");

    public static readonly RecordType Type = new("presidium_meetings", "主席团会议", [Date, No, Expected, Attended, Topics, Decisions, DuringSession]);
}
