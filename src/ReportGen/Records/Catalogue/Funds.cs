namespace ReportGen.Records;

/// <summary>Money for the work of deputies (经费).</summary>
public static class Funds
{
    public static readonly Field<string> Item = Declare.Text("item", "项目", "用在什么项目");
    public static readonly Field<Quantity> Amount = Declare.Amount("amount", "金额", "元", "金额（元）");
    public static readonly Field<string> Source = Declare.Text("source", "来源", "经费来源");
    public static readonly Field<string> Use = Declare.Text("use", "用途", "用途");
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "支出时间");

    public static readonly RecordType Type = new("funds", "经费", [Item, Amount, Source, Use, Date]);
}
