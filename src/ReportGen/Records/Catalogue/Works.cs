namespace ReportGen.Records;

/// <summary>Work at the centre of the township (中心工作): place, item, quantity.</summary>
public static class Works
{
    public static readonly Field<string> Theme = Declare.Text("theme", "主题", "属于哪方面");
    public static readonly Field<string> Place = Declare.Text("place", "地点", "在哪里");
    public static readonly Field<string> What = Declare.Text("what", "内容", "做了什么");
    public static readonly Field<RecordList> Figures = Declare.Records("figures", "数据", Records.Figures.Type, "几个数量");
    public static readonly Field<Quantity> Quantity = Declare.Amount("quantity", "数量", "", "数量");
    public static readonly Field<string> Unit = Declare.Text("unit", "计量单位/单位", "计量单位");
    public static readonly Field<Quantity> Money = Declare.Amount("money", "万元/金额", "万元", "投入多少万元");
    public static readonly Field<Quantity> MoneyYuan = Declare.Amount("money_yuan", "元", "元", "投入多少元");
    public static readonly Field<Quantity> People = Declare.Count("people", "人次/受益人数", "人/人次/名", "多少人参加或受益");
    public static readonly Field<string> Result = Declare.Text("result", "成效", "成效");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "时间");

    public static readonly RecordType Type = new("works", "中心工作", [Theme, Place, What, Figures, Quantity, Unit, Money, MoneyYuan, People, Result, Date]);
}
