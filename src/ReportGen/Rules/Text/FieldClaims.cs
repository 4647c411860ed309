using System.Text.RegularExpressions;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What sentences say of a record and which of its fields says the same.</summary>
internal static partial class FieldClaims
{
    private const string N = NumberInText.Pattern;
    private const string R = NumberInText.RatePattern;
    private const string Rate = "(?:出席率|到会率|参会率)(?:为|达到|达|是|只有)?";

    public static readonly IReadOnlyDictionary<RecordType, IReadOnlyList<FieldClaim>> All = new Dictionary<RecordType, IReadOnlyList<FieldClaim>>
    {
        [Sessions.Type] =
        [
            Count("应到", SessionsExpected, Sessions.Expected, s => s.Get(Sessions.Expected)),
            Count("实到", SessionsAttended, Sessions.Attended, s => s.Get(Sessions.Attended)),
            Count("请假", SessionsLeave, Sessions.Leave, s => s.Get(Sessions.Leave)),
            Count("列席", SessionsObservers, Sessions.Observers, s => s.Get(Sessions.Observers)),
            OfRate("率", SessionsAttendanceRate, Sessions.Attended, "实到/应到", s => Share(s.Exact(Sessions.Attended), s.Exact(Sessions.Expected))),
        ],
        [Inspections.Type] =
        [
            Count("意见/建议", InspectionsOpinions, Inspections.Opinions, i => i.Get(Inspections.Opinions)?.Count),
            Count("问题/隐患", InspectionsFindings, Inspections.Findings, i => i.Get(Inspections.Findings)?.Count),
            Count("组织/邀请", InspectionsDeputies, Inspections.Deputies, i => i.Get(Inspections.Deputies)?.Count),
        ],
        [DutyReports.Type] =
        [
            Count("选民", DutyReportsVoters, DutyReports.Voters, d => d.Get(DutyReports.Voters)),
            Count("意见/建议", OpinionsGiven, DutyReports.Opinions, d => d.Get(DutyReports.Opinions)?.Count),
        ],
        [Contacts.Type] =
        [
            Count("选民", ContactsVoters, Contacts.Voters, c => c.Get(Contacts.Voters)),
            Count("意见/建议", OpinionsGiven, Contacts.Opinions, c => c.Get(Contacts.Opinions)?.Count),
        ],
        [Assistance.Type] =
        [
            Count("走访", AssistanceHouseholds, Assistance.Households, a => a.Get(Assistance.Households)),
            Count("解决困难", AssistanceDifficultiesSolved, Assistance.DifficultiesSolved, a => a.Get(Assistance.DifficultiesSolved)),
        ],
        [Elections.Type] =
        [
            Count("登记选民", ElectionsRegistered, Elections.Registered, e => e.Get(Elections.Registered)),
            Count("参加投票", ElectionsVoted, Elections.Voted, e => e.Get(Elections.Voted)),
            Count("委托投票", ElectionsProxies, Elections.Proxies, e => e.Get(Elections.Proxies)),
            OfRate("参选率/投票率", ElectionsTurnoutRate, Elections.Voted, "参加投票/登记选民", e => Share(e.Exact(Elections.Voted), e.Exact(Elections.Registered))),
        ],
    };

    private static FieldClaim Count(string words, Func<Regex> pattern, Field field, Func<Record, Quantity?> recorded) =>
        new(words.Split('/'), pattern, field) { Recorded = recorded };

    private static FieldClaim OfRate(string words, Func<Regex> pattern, Field field, string basis, Func<Record, decimal?> exact) =>
        new(words.Split('/'), pattern, field) { Exact = exact, Basis = basis };

    private static decimal? Share(decimal? part, decimal? whole) => part is { } some && whole is { } all ? Rounding.Share(some, all) : null;

    [GeneratedRegex($"应到(?:会)?(?:人大)?(?:代表)?{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex SessionsExpected();

    [GeneratedRegex($"实到(?:会)?(?:人大)?(?:代表)?{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex SessionsAttended();

    [GeneratedRegex($"请假(?:代表)?{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex SessionsLeave();

    [GeneratedRegex($"列席(?:人员|代表)?{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex SessionsObservers();

    [GeneratedRegex($"{Rate}{R}", RegexOptions.CultureInvariant)]
    private static partial Regex SessionsAttendanceRate();

    [GeneratedRegex($"(?:意见建议|意见|建议){N}条|{N}条(?:意见建议|意见|建议)", RegexOptions.CultureInvariant)]
    private static partial Regex InspectionsOpinions();

    [GeneratedRegex($"(?:发现)?(?:问题|隐患){N}[个条处项]|{N}[个条处项](?:问题|隐患)", RegexOptions.CultureInvariant)]
    private static partial Regex InspectionsFindings();

    [GeneratedRegex($"(?:组织|邀请){N}名(?:[镇乡县市]、?)*(?:人大)?代表", RegexOptions.CultureInvariant)]
    private static partial Regex InspectionsDeputies();

    [GeneratedRegex($"(?:参加|到会)(?:的)?选民{N}[人名]|{N}[人名余]*选民参加", RegexOptions.CultureInvariant)]
    private static partial Regex DutyReportsVoters();

    [GeneratedRegex($"(?:意见建议|意见|建议){N}条", RegexOptions.CultureInvariant)]
    private static partial Regex OpinionsGiven();

    [GeneratedRegex($"(?:接待|走访)选民{N}(?:人次|人|名)", RegexOptions.CultureInvariant)]
    private static partial Regex ContactsVoters();

    [GeneratedRegex($"走访(?:慰问)?(?:困难群众|困难户)?{N}户", RegexOptions.CultureInvariant)]
    private static partial Regex AssistanceHouseholds();

    [GeneratedRegex($"解决困难{N}[个件项]", RegexOptions.CultureInvariant)]
    private static partial Regex AssistanceDifficultiesSolved();

    [GeneratedRegex($"登记选民{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex ElectionsRegistered();

    [GeneratedRegex($"参加投票(?:的)?(?:选民)?{N}[人名]", RegexOptions.CultureInvariant)]
    private static partial Regex ElectionsVoted();

    [GeneratedRegex($"委托投票{N}[人名票]", RegexOptions.CultureInvariant)]
    private static partial Regex ElectionsProxies();

    [GeneratedRegex($"(?:参选率|投票率)(?:为|达到|达|是)?{R}", RegexOptions.CultureInvariant)]
    private static partial Regex ElectionsTurnoutRate();
}
