namespace ReportGen.Records;

/// <summary>The timetable of an election.</summary>
public static class ElectionDates
{
    public static readonly Field<DateSpan> Start = Declare.Date("start", "开始/启动", "启动的日期");
    public static readonly Field<DateSpan> CommitteeAppointed = Declare.Date("committee_appointed", "选举委员会任命", "县级人大常委会任命选举委员会的日期");
    public static readonly Field<DateSpan> ListPublished = Declare.Date("list_published", "选民名单公布", "公布选民名单的日期");
    public static readonly Field<DateSpan> PreliminaryPublished = Declare.Date("preliminary_published", "初步候选人公布", "公布初步候选人名单的日期");
    public static readonly Field<DateSpan> CandidatesPublished = Declare.Date("candidates_published", "正式候选人公布/候选人公布", "公布正式候选人名单的日期");
    public static readonly Field<DateSpan> End = Declare.Date("end", "结束", "结束的日期");

    public static readonly RecordType Type = new("elections.dates", "选举日程", [Start, CommitteeAppointed, ListPublished, PreliminaryPublished, CandidatesPublished, End], isList: false);
}
