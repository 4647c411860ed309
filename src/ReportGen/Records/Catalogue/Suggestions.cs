namespace ReportGen.Records;

/// <summary>Suggestions and motions of deputies (代表建议).</summary>
public static class Suggestions
{
    public static readonly Field<string> Id = CommonFields.Id.Again("编号", "建议的编号，全年不重复", required: true);
    public static readonly Field<string> Title = CommonFields.Title.Again("标题/案由", "标题", required: true);
    public static readonly Field<EnumValue> Kind = Declare.Choice("type", "类型", SuggestionTypes.All, "议案、建议、批评还是意见，不写为建议");
    public static readonly Field<EnumValue> To = Declare.Choice("to", "提交层级", Levels.All, "提交给哪一级人大，不写为本级");
    public static readonly Field<string> Category = Declare.Text("category", "类别", "内容类别，如农业农村");
    public static readonly Field<People> Proposer = Declare.People("proposer", "领衔代表/提出代表/提出人", "领衔的代表");
    public static readonly Field<People> Cosigners = Declare.People("cosigners", "联名代表/附议/附议代表", "联名的代表，不含领衔的");
    public static readonly Field<EnumValue> Source = Declare.Choice("source", "来源", SuggestionSources.All, "从哪里来");
    public static readonly Field<Ordinal> Session = Declare.Ordinal("session", "会次/会议", "在第几次会议上提出");
    public static readonly Field<DateSpan> Received = Declare.Date("received", "提出日期", "提出的日期", required: true);
    public static readonly Field<DateSpan> Assigned = Declare.Date("assigned", "交办日期", "交办的日期，答复期限从这天算起");
    public static readonly Field<string> Handler = Declare.Text("handler", "主办单位/承办单位", "主办的单位，只有一个");
    public static readonly Field<TextList> CoHandlers = Declare.NameList("co_handlers", "会办单位/协办单位", "会办的单位");
    public static readonly Field<bool> Hard = Declare.Flag("hard", "延长期限/难度大", "难度大、经同意延长答复期限");
    public static readonly Field<DateSpan> Replied = Declare.Date("replied", "答复日期", "答复代表的日期");
    public static readonly Field<DateSpan> Completed = Declare.Date("completed", "办结日期", "办结的日期");
    public static readonly Field<string> ReplyForm = Declare.Text("reply_form", "答复方式", "面复、书面等");
    public static readonly Field<Quantity> Meetings = Declare.Count("meetings", "面商次数/见面次数", "次", "与代表面商几次");
    public static readonly Field<EnumValue> Result = Declare.Choice("result", "办理结果", SuggestionResults.All, "办理结果的分类；截止日以后才办结的，统计时A类按B类算");
    public static readonly Field<EnumValue> Satisfaction = Declare.Choice("satisfaction", "满意度", Satisfactions.All, "代表是否满意");
    public static readonly Field<RecordList> Reprocessed = Declare.Records("reprocessed", "再次办理/二次办理", Reprocessings.Type, "不满意以后再次办理的情况");
    public static readonly Field<EnumValue> Commitment = Declare.Choice("commitment", "承诺事项", Commitments.All, "答复里承诺的事项落实没有");
    public static readonly Field<RecordList> Oversight = Declare.Records("oversight", "督办", Oversights.Type, "督办的情况");
    public static readonly Field<bool> Key = Declare.Flag("key", "重点督办", "是否重点督办");
    public static readonly Field<bool> Filed = Declare.Flag("filed", "立案", "议案是否立案");
    public static readonly Field<string> MergedInto = Declare.Text("merged_into", "合并办理/并案", "并入哪一件，写它的编号");
    public static readonly Field<bool> Withdrawn = Declare.Flag("withdrawn", "撤回", "代表已撤回");

    public static readonly RecordType Type = new(
        "suggestions",
        "代表建议/议案建议/建议议案",
        [
            Id, Title, Kind, To, Category, Proposer, Cosigners, Source, Session, Received, Assigned, Handler, CoHandlers, Hard, Replied, Completed,
            ReplyForm, Meetings, Result, Satisfaction, Reprocessed, Commitment, Oversight, Key, Filed, MergedInto, Withdrawn,
        ]);
}
