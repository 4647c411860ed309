using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What sentences say of a record and which of its fields says the same.</summary>
internal static class FieldClaims
{
    private static readonly string[] s_persons = ["人", "名"];
    private static readonly string[] s_opinions = ["意见建议", "意见", "建议"];
    private static readonly string[] s_findings = ["发现问题", "发现隐患", "问题", "隐患"];
    private static readonly string[] s_items = ["个", "条", "处", "项"];
    private static readonly string[] s_verbs = ["达到", "只有", "为", "达", "是"];

    private static readonly Saying s_opinionsGiven = new() { Before = s_opinions, Units = ["条"] };

    public static readonly IReadOnlyDictionary<RecordType, IReadOnlyList<FieldClaim>> All = new Dictionary<RecordType, IReadOnlyList<FieldClaim>>
    {
        [Sessions.Type] =
        [
            Count(Sessions.Expected, s => s.Get(Sessions.Expected), Present("应到")),
            Count(Sessions.Attended, s => s.Get(Sessions.Attended), Present("实到")),
            Count(Sessions.Leave, s => s.Get(Sessions.Leave), new Saying { Before = ["请假"], Between = ["代表"], Units = s_persons }),
            Count(Sessions.Observers, s => s.Get(Sessions.Observers), new Saying { Before = ["列席"], Between = ["人员", "代表"], Units = s_persons }),
            OfRate(Sessions.Attended, "实到/应到", s => Share(s.Exact(Sessions.Attended), s.Exact(Sessions.Expected)), "出席率", "到会率", "参会率"),
        ],
        [Inspections.Type] =
        [
            Count(Inspections.Opinions, i => i.Get(Inspections.Opinions)?.Count, s_opinionsGiven, new Saying { Units = ["条"], After = s_opinions }),
            Count(Inspections.Findings, i => i.Get(Inspections.Findings)?.Count, new Saying { Before = s_findings, Units = s_items }, new Saying { Units = s_items, After = ["问题", "隐患"] }),
            Count(
                Inspections.Deputies,
                i => i.Get(Inspections.Deputies)?.Count,
                new Saying { Before = ["组织", "邀请"], Units = ["名"], Beyond = ["镇", "乡", "县", "市", "、", "人大"], After = ["代表"] }),
        ],
        [DutyReports.Type] =
        [
            Count(
                DutyReports.Voters,
                d => d.Get(DutyReports.Voters),
                new Saying { Before = ["参加选民", "参加的选民", "到会选民", "到会的选民"], Units = s_persons },
                new Saying { Units = ["人余", "名余", .. s_persons, ""], After = ["选民参加"] }),
            Count(DutyReports.Opinions, d => d.Get(DutyReports.Opinions)?.Count, s_opinionsGiven),
        ],
        [Contacts.Type] =
        [
            Count(Contacts.Voters, c => c.Get(Contacts.Voters), new Saying { Before = ["接待选民", "走访选民"], Units = ["人次", .. s_persons] }),
            Count(Contacts.Opinions, c => c.Get(Contacts.Opinions)?.Count, s_opinionsGiven),
        ],
        [Assistance.Type] =
        [
            Count(Assistance.Households, a => a.Get(Assistance.Households), new Saying { Before = ["走访"], Between = ["慰问", "困难群众", "困难户"], Units = ["户"] }),
            Count(Assistance.DifficultiesSolved, a => a.Get(Assistance.DifficultiesSolved), new Saying { Before = ["解决困难"], Units = ["个", "件", "项"] }),
        ],
        [Elections.Type] =
        [
            Count(Elections.Registered, e => e.Get(Elections.Registered), new Saying { Before = ["登记选民"], Units = s_persons }),
            Count(Elections.Voted, e => e.Get(Elections.Voted), new Saying { Before = ["参加投票"], Between = ["的", "选民"], Units = s_persons }),
            Count(Elections.Proxies, e => e.Get(Elections.Proxies), new Saying { Before = ["委托投票"], Units = [.. s_persons, "票"] }),
            OfRate(Elections.Voted, "参加投票/登记选民", e => Share(e.Exact(Elections.Voted), e.Exact(Elections.Registered)), "参选率", "投票率"),
        ],
    };

    private static Saying Present(string word) => new() { Before = [word], Between = ["会", "人大", "代表"], Units = s_persons };

    private static FieldClaim Count(Field field, Func<Record, Quantity?> recorded, params Saying[] ways) => new(field, ways) { Recorded = recorded };

    private static FieldClaim OfRate(Field field, string basis, Func<Record, decimal?> exact, params string[] words) =>
        new(field, new Saying { Before = words, Between = s_verbs, Units = ["%", "％"], IsRate = true }) { Exact = exact, Basis = basis };

    private static decimal? Share(decimal? part, decimal? whole) => part is { } some && whole is { } all ? Rounding.Share(some, all) : null;
}
