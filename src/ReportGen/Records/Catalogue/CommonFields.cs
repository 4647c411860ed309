namespace ReportGen.Records;

/// <summary>What any record of a list may carry.</summary>
public static class CommonFields
{
    public static readonly Field<Quantity> Times = Declare.Count("times", "次数/场次/期数", "次/场/期", "这条记录代表几次活动，不写为1次；写“未统计”时同类合计都不完整");
    public static readonly Field<string> Every = Declare.Text("every", "频次/周期", "定期开展的规律，如“每月25日”");
    public static readonly Field<string> Id = Declare.Text("id", "编号", "编号，供其他记录引用");
    public static readonly Field<string> Title = Declare.Text("title", "标题/题目", "标题");
    public static readonly Field<string> Summary = Declare.Text("summary", "简要情况/概述/情况", "写进正文的文字");
    public static readonly Field<bool> Highlight = Declare.Flag("highlight", "典型/重点写", "值得在正文里展开写的事例");
    public static readonly Field<string> OrganisedBy = Declare.Text("organised_by", "组织单位", "由哪个单位组织");
    public static readonly Field<TextList> Private = Declare.NameList("private", "不公开", "这条记录里不公开的字段");
    public static readonly Field<RecordList> Waive = Declare.New<RecordList>("waive", "已核实/豁免", FieldKind.Waiver, "对这条记录不再报告的规则，须写明理由");

    internal static readonly Field[] All = [Times, Every, Id, Title, Summary, Highlight, OrganisedBy, Private, Waive];
}
