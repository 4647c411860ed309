namespace ReportGen.Records;

/// <summary>Visits with help (走访慰问).</summary>
public static class Assistance
{
    public static readonly Field<DateSpan> Date = Declare.Date("date", "日期", "哪一天，或哪一段时间", required: true);
    public static readonly Field<string> Object = Declare.Text("object", "对象", "走访谁");
    public static readonly Field<Quantity> Households = Declare.Count("households", "户数/户", "户", "走访几户");
    public static readonly Field<Quantity> People = Declare.Count("people", "人数", "人/名/人次", "走访几人");
    public static readonly Field<Quantity> DifficultiesSolved = Declare.Count("difficulties_solved", "解决困难", "个/件/项", "解决几个困难");
    public static readonly Field<Quantity> Funds = Declare.Amount("funds", "金额", "元", "慰问金额（元）");

    public static readonly RecordType Type = new("assistance", "走访慰问/走访帮扶/帮扶", [Date, Object, Households, People, DifficultiesSolved, Funds]);
}
