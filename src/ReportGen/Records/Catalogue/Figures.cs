namespace ReportGen.Records;

/// <summary>A quantity with its unit, inside a work or a case.</summary>
public static class Figures
{
    public static readonly Field<Quantity> Quantity = Declare.Amount("quantity", "数量", "", "数量");
    public static readonly Field<string> Unit = Declare.Text("unit", "计量单位/单位", "计量单位");
    public static readonly Field<string> What = Declare.Text("what", "内容", "是什么的数量");

    public static readonly RecordType Type = new("figures", "数量", [Quantity, Unit, What]);
}
