using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2014: an amount that only makes sense in another unit than its field's: 420000 in 万元, 5 in 元.</summary>
internal sealed class UnlikelyMoney : JudgedRule
{
    // 一亿元 and more is no work of a township; less than a hundred yuan is no outlay that a report tells.
    private const decimal Most = 10_000;
    private const decimal Least = 100;

    public override Rule Rule { get; } = new("RG2014", Severity.Info, new("金额的单位可疑", "An amount in an unlikely unit"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("中心工作的“万元”到了一亿元；经费、走访慰问的“金额”和中心工作的“元”不到一百元。", "Works of a hundred million yuan and more, funds and assistance of less than a hundred yuan."),
        Why = new("“万元”里写了元，或者“元”里写了万元，差一万倍。", "Yuan in a field of 万元, or the other way round, is wrong by ten thousand times."),
        Mend = new("看看单位：金额小的，是以万元为单位的就带上“万”，如 5万；中心工作“万元”里大的，是元的写在“元”里；没有错的，不用改", "Check the unit: a small one that is meant in ten thousand yuan has 万 behind it, as in 5万; a large one in 万元 that is meant in yuan stands in 元; leave what is right"),
        Raises = """
            period: 2024
            funds:
              - {item: 代表活动, amount: 5}
            """,
        Passes = """
            period: 2024
            funds:
              - {item: 代表活动, amount: 5万}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        Check(bench, Works.Type, Works.Money, amount => amount >= Most, yuan => $"{yuan}万元");
        Check(bench, Works.Type, Works.MoneyYuan, amount => amount < Least, yuan => $"{yuan}元");
        Check(bench, Funds.Type, Funds.Amount, amount => amount < Least, yuan => $"{yuan}元");
        Check(bench, Assistance.Type, Assistance.Funds, amount => amount < Least, yuan => $"{yuan}元");
    }

    private void Check(Bench bench, RecordType list, Field<Quantity> field, Func<decimal, bool> isUnlikely, Func<string, string> printed)
    {
        foreach (var record in bench.Book.List(list))
        {
            if (record.Get(field)?.Value is > 0 and var amount && isUnlikely(amount))
            {
                var text = printed(Statistics.Rounding.Plain(amount));
                bench.Report(this, record, record.LocationOf(field), new($"“{field.Name}”是{text}，看看单位对不对", $"\"{field.Key}\" is {text}: check its unit"));
            }
        }
    }
}
