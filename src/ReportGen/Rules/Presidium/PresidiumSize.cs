using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-22: the size of the presidium, where the province sets one.</summary>
internal sealed class PresidiumSize : JudgedRule
{
    public override Rule Rule { get; } = new("R-22", Severity.Warning, new("主席团人数不合规定", "The size of the presidium"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Local("国家法律没有规定人数；浙江7至13人（大镇17人），重庆、山东7至11人（13人），河南7至13人（15人）", "national law sets no number; Zhejiang 7 to 13 (17), Chongqing and Shandong 7 to 11 (13), Henan 7 to 13 (15)"),
        Checks = new("规则集为浙江、重庆、山东、河南时，主席团名额（没有写的，按成员人数）在规定的范围内。", "Under the rule sets of Zhejiang, Chongqing, Shandong and Henan the quota, else the number of members, is within the limits."),
        Why = new("人数由本地条例规定，代表多的乡镇可以适当增加。", "The provinces set the size and allow more to a large congress."),
        Mend = new("核对单位概况里主席团的名额和成员", "Check the presidium of the unit"),
        MendInLedger = new("核对“本单位”表里主席团的名额和“主席团成员”表", "Check the quota in 本单位 and the sheet 主席团成员"),
        Raises = """
            period: 2024
            settings: {ruleset: chongqing}
            unit: {name: 清河镇, level: town, term: 19, presidium: {quota: 15}}
            """,
        Passes = """
            period: 2024
            settings: {ruleset: chongqing}
            unit: {name: 清河镇, level: town, term: 19, presidium: {quota: 9}}
            """,
    };

    public override void Check(Bench bench)
    {
        var (rules, unit) = (bench.Ruleset, bench.Book.Unit);
        if (rules.PresidiumMin == 0 || !bench.IsInForce(this, bench.AsOf) || unit.Get(Units.Presidium) is not { } presidium
            || (presidium.Exact(UnitPresidium.Quota) ?? presidium.Get(UnitPresidium.Members)?.Count) is not { } size)
        {
            return;
        }

        var isLarge = rules.PresidiumLargeFrom == 0 || unit.Get(Units.Deputies)?.Exact(UnitSeats.Town) is not { } deputies || deputies >= rules.PresidiumLargeFrom;
        var most = isLarge ? rules.PresidiumMaxLarge : rules.PresidiumMax;
        if (size < rules.PresidiumMin || size > most)
        {
            bench.Report(
                this,
                presidium.LocationOf(presidium.Has(UnitPresidium.Quota) ? UnitPresidium.Quota : UnitPresidium.Members),
                new($"主席团{Rounding.Plain(size)}人，本地规定{rules.PresidiumMin}至{most}人", $"A presidium of {Rounding.Plain(size)}; {rules.PresidiumMin} to {most} are set here"));
        }
    }
}
