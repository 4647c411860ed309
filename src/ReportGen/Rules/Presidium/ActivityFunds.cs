using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-30: money for the work of deputies stands in the budget and is used for it (代表法 42).</summary>
internal sealed class ActivityFunds : JudgedRule
{
    public override Rule Rule { get; } = new("R-30", Severity.Info, new("经费里没有代表活动", "No money for the work of deputies"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第四十二条", "42"),
        Checks = new("填了经费的年度文件里，有一项的项目或用途写着“代表”。没有填经费的不判断。", "A year that records funds has an item for deputies. Without funds nothing is judged."),
        Why = new("代表的活动经费列入本级财政预算，专款专用。", "The law wants these funds in the budget, for this use alone."),
        Mend = new("补记代表活动经费，或者写明“用途”", "Add the item, or its use"),
        MendInLedger = new("在“经费”表里补记代表活动经费，或者在“用途”列写明", "Add the item to the sheet 经费, or its use"),
        Raises = """
            period: 2026
            funds:
              - {item: 办公用品, amount: 12000}
            """,
        Passes = """
            period: 2026
            funds:
              - {item: 代表活动, amount: 61200}
            """,
    };

    public override void Check(Bench bench)
    {
        var funds = bench.Book.List(Funds.Type);
        if (bench.IsWholeYear && bench.IsInForce(this, bench.AsOf) && funds.Count > 0
            && !funds.Any(one => Speaks(one.Get(Funds.Item)) || Speaks(one.Get(Funds.Use)) || Speaks(one.Title)))
        {
            bench.Report(this, bench.PlaceOf(Funds.Type), new("经费记录里没有代表活动经费", "The funds name no item for deputies"));
        }
    }

    private static bool Speaks(string? text) => text?.Contains("代表", StringComparison.Ordinal) == true;
}
