using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-12: a motion needs five deputies of a township congress, the lead among them (组织法 22 ¶2).</summary>
internal sealed class MotionSigners : JudgedRule
{
    private const int Least = 5;

    public override Rule Rule { get; } = new("R-12", Severity.Error, new("议案联名不足五人", "A motion of fewer than five deputies"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第二十二条第二款", "22 ¶2"),
        Checks = new("类型为议案、由代表提出的，领衔代表加联名代表不少于五人，领衔的写在联名里也只算一次。没有写联名代表的不判断；主席团、政府提出的不受人数限制。", "A motion by deputies has at least five of them, lead and cosigners together; a lead who stands among the cosigners counts once. Without cosigners recorded nothing is judged; presidium and government need none."),
        Why = new("乡镇人大代表五人以上联名，可以提出议案。不足五人的按建议、批评和意见处理。", "Five deputies may bring a motion; fewer make a suggestion."),
        Mend = new("核对联名代表（不含领衔代表）；不足五人的，类型改为“建议”", "Check the cosigners (without the lead); with fewer than five make it a suggestion"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于整治河道的议案, type: motion, proposer: 方卫国, cosigners: 3, received: 2024-01-18}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于整治河道的议案, type: motion, proposer: 方卫国, cosigners: 4, received: 2024-01-18}
            """,
    };

    public override void Check(Bench bench)
    {
        if (UnitLevels.IsAboveTownships(bench.Book.Unit.Get(Units.Level)))
        {
            return;
        }

        foreach (var motion in bench.Book.List(Suggestions.Type))
        {
            if (motion.Get(Suggestions.Kind) == SuggestionTypes.Motion && (motion.Get(Suggestions.To) ?? Levels.Town) == Levels.Town
                && motion.Get(Suggestions.Received) is { } received && bench.IsInForce(this, received.First)
                && Signers.CosignersOf(motion)?.Count.Exact() is { } cosigners && !IsOfABody(motion) && Signers.CountOf(motion).Exact() is { } signers && signers < Least)
            {
                bench.Report(
                    this,
                    motion,
                    motion.LocationOf(Suggestions.Cosigners),
                    new(
                        $"议案领衔{Rounding.Plain(signers - cosigners)}人、联名{Rounding.Plain(cosigners)}人{(CountsALead(motion) ? "（联名里又写了领衔的，只算一次）" : "")}，合计不足{Least}人",
                        $"A motion of {Rounding.Plain(signers)} deputies{(CountsALead(motion) ? " (the lead, who stands among the cosigners, counts once)" : "")}; {Least} are needed"),
                    related: [new Related(motion.LocationOf(Suggestions.Kind), new("类型写的是议案", "It is called a motion"))]);
            }
        }
    }

    private static bool CountsALead(Record motion) => !ReferenceEquals(Signers.CosignersOf(motion), motion.Get(Suggestions.Cosigners));

    // 主席团、镇政府 are bodies, not persons, and bring motions in their own right.
    private static bool IsOfABody(Record motion) =>
        motion.Get(Suggestions.Proposer) is { } proposer
        && proposer.Names.Concat(proposer.Groups).Append(proposer.Written).Any(name => name.Contains("主席团", StringComparison.Ordinal) || name.Contains("政府", StringComparison.Ordinal));
}
