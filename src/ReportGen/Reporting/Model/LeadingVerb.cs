using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// The verb with which an office begins what a record is about, where the record's list says the verb by itself: a party committee 研究 its topics, the presidium too,
/// 理论学习 is of what was learnt, 走访慰问 of those who were visited. Only the list's own verb goes: what the presidium 听取 is not what it 研究.
/// </summary>
internal static partial class LeadingVerb
{
    /// <summary>The text without the verb of its list; the text itself where it has none, or is nothing else.</summary>
    public static string Strip(string text, Record record, Field field) =>
        !HoldsAVerb(text) ? text
        : field == PresidiumMeetings.Topics ? Studied().Replace(text, "")
        : field == Assistance.Object ? Visited().Replace(text, "")
        : field == PartyWork.Topic ? OfParty(text, record.Get(PartyWork.Kind))
        : text;

    private static string OfParty(string text, EnumValue? kind) =>
        kind == PartyWorkKinds.Report ? Asked().Match(text) is { Success: true } asked ? asked.Groups["what"].Value : text
        : kind == PartyWorkKinds.PartyMeeting ? Studied().Replace(text, "")
        : kind == PartyWorkKinds.Study ? Learnt().Replace(text, "")
        : kind == PartyWorkKinds.Education ? Held().Replace(text, "")
        : text;

    // Nearly all texts have none, and no pattern need be made for them: the first one costs every start some milliseconds.
    private static bool HoldsAVerb(string text)
    {
        foreach (var verb in s_verbs)
        {
            if (text.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] s_verbs = ["研究", "讨论", "商议", "学习", "开展", "慰问", "走访", "看望", "请示", "汇报", "报告"];

    private const string Party = "向[^，。；、]{0,8}(?:党委|党工委|党组)(?:会议?)?";

    private const string Asking = "(?:作了?|进行)?(?:专题|专门)?(?:请示报告|请示汇报|请示|汇报|报告)";

    // 向乡党委汇报会议筹备情况, 就会议筹备向乡党委请示, 汇报会议筹备情况; 报告制度 is a matter.
    [GeneratedRegex("^(?:(?:就|关于)(?<what>.{2,})" + Party + Asking + "|(?:" + Party + Asking + "|(?:请示汇报|请示|汇报))(?![制材稿单]|会(?!议))了?(?<what>.{2,}))$")]
    private static partial Regex Asked();

    // 研究生, 讨论稿 are things; 讨论通过 and 研究并通过 are more than 研究.
    [GeneratedRegex("^(?:(?:[镇乡]?党委|主席团)(?:会议?)?)?(?:专题|集体)?(?:研究讨论|讨论研究|研究|讨论|商议)(?![生稿室所院会和并及与、，]|通过|决定|讨论|研究)了?(?=.{2})")]
    private static partial Regex Studied();

    // 学习并宣传 is 学习宣传 behind the list's verb.
    [GeneratedRegex("^(?:组织|开展)?(?:集中|专题)?学习(?![班会型及与、，]|借鉴|考察|强国|教育|培训)(?:[并和](?=宣传|贯彻|落实|传达|领会)|(?![并和]))了?(?=.{2})")]
    private static partial Regex Learnt();

    [GeneratedRegex("^(?:组织)?开展了?(?=.{2})")]
    private static partial Regex Held();

    [GeneratedRegex("^(?:走访慰问|走访看望|看望慰问|慰问|走访|看望)了?(?=.{2})")]
    private static partial Regex Visited();
}
