using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// What an activity was about, without the words that the sentence round it says by itself: a hearing's 听取镇政府关于医保工作的报告 is about 医保工作, a training's
/// 学习监督法 about 监督法. Only the words of the record's own kind go: a visit to 检查站建设 stays what it is.
/// </summary>
internal static partial class ActivitySubject
{
    private const int Shortest = 2;

    // 代表培训 is no training in 代表.
    private const int ShortestOfTraining = 3;

    /// <summary>Null where the topic names nothing but whom deputies met, or the activity itself: 约见供电所负责人, 代表集中视察.</summary>
    public static string? Of(string topic, Record record, Record unit)
    {
        var text = Unwrapped(topic);
        if (record.Type == Trainings.Type)
        {
            return OfTraining(text);
        }

        if (record.Type != Inspections.Type)
        {
            return topic;
        }

        var kind = record.Get(Inspections.Kind);
        return kind == InspectionKinds.Hearing ? Reported(text, unit).Subject
            : kind == InspectionKinds.Interview ? OfInterview(text)
            : OfInspection(text, kind);
    }

    /// <summary>Who gave a report that the presidium heard, where the topic says so and it was not the unit's own government.</summary>
    public static string? ReporterOf(string topic, Record unit) => Reported(Unwrapped(topic), unit).By;

    private static (string Subject, string? By) Reported(string topic, Record unit)
    {
        var text = Heard().Replace(topic, "");
        var isReport = text.Length < topic.Length || ReportEnd().IsMatch(text);
        string? by = null;
        if (About().Match(text) is { Success: true } about)
        {
            var who = about.Groups["who"].Value;
            if (who.Length == 0 || IsGovernment(who, unit))
            {
                text = about.Groups["what"].Value;
            }
            else if (Office().IsMatch(who))
            {
                (by, text) = (who, about.Groups["what"].Value);
            }
        }
        else if (WithGovernment().Match(text) is { Success: true } given && IsGovernment(given.Groups["who"].Value, unit) && (isReport || given.Groups["who"].Length > "政府".Length))
        {
            // Who gives it begins the title of a report; 政府投资项目 with no town before it is a matter.
            text = given.Groups["what"].Value;
        }

        text = ReportEnd().Replace(text, "");
        return text.Length < Shortest ? (topic, null) : (text, by);
    }

    // 镇政府, 镇人民政府, 清河镇人民政府, 办事处.
    private static bool IsGovernment(string who, Record unit)
    {
        var rest = who.AsSpan();
        foreach (var part in (ReadOnlySpan<string>)[unit.Get(Units.Name) ?? "", OfficeMembers.Place(unit), "人民"])
        {
            rest = part.Length > 0 && rest.StartsWith(part, StringComparison.Ordinal) ? rest[part.Length..] : rest;
        }

        return rest is "政府" or "办事处";
    }

    private static string? OfInspection(string topic, EnumValue? kind)
    {
        var text = topic;
        // 防汛视察回头看 has two frames, one in the other.
        for (var turn = 0; turn < 2; turn++)
        {
            foreach (var frame in (ReadOnlySpan<Match>)[Round().Match(text), Place().Match(text), Head().Match(text), Tail().Match(text)])
            {
                if (frame.Success && IsVerbOf(frame.Groups["verb"].Value, kind))
                {
                    text = frame.Groups["place"].Value + frame.Groups["what"].Value;
                    break;
                }
            }
        }

        text = text.StartsWith("关于", StringComparison.Ordinal) ? text[2..] : text;
        text = text.EndsWith('的') ? text[..^1] : text;
        if (Nothing().Match(text) is { Success: true } itself && (itself.Groups["verb"] is not { Success: true } verb || IsVerbOf(verb.Value, kind)))
        {
            return null;
        }

        return text.Length < Shortest ? topic : text;
    }

    private static bool IsVerbOf(string verb, EnumValue? kind) => verb switch
    {
        "视察" => kind == InspectionKinds.Visit || kind == InspectionKinds.FollowUp,
        "调研" or "调查研究" => kind == InspectionKinds.Research || kind == InspectionKinds.FollowUp,
        "检查" when kind == InspectionKinds.Check => true,
        "执法检查" or "检查" => kind == InspectionKinds.Enforcement || kind == InspectionKinds.FollowUp,
        "督查" or "督察" or "督导" or "专项监督" => kind == InspectionKinds.Oversight || kind == InspectionKinds.FollowUp,
        "询问" => kind == InspectionKinds.Inquiry,
        "旁听" or "列席" or "列席旁听" => kind == InspectionKinds.Attend,
        _ => kind == InspectionKinds.FollowUp,
    };

    private static string? OfInterview(string topic)
    {
        var match = Met().Match(topic);
        return !match.Success ? topic : match.Groups["what"].Value is { Length: >= Shortest } what ? what : null;
    }

    private static string OfTraining(string topic)
    {
        var text = Learnt().Replace(topic, "");
        text = LearntEnd().Replace(text, "");
        text = text.StartsWith("关于", StringComparison.Ordinal) ? text[2..] : text;
        return text.Length < ShortestOfTraining || Learners().IsMatch(text) ? topic : text;
    }

    // 《关于农村养老服务情况的调研报告》 as a whole is a title; a law is a subject.
    private static string Unwrapped(string topic)
    {
        var text = topic.Trim().TrimEnd('。');
        return text.Length > 2 && text[0] == '《' && text[^1] == '》' && text.IndexOf('《', 1) < 0 && (text.EndsWith("报告》", StringComparison.Ordinal) || text.EndsWith("汇报》", StringComparison.Ordinal))
            ? text[1..^1]
            : text;
    }

    [GeneratedRegex("^(?:[镇乡]?人大)?(?:主席团)?听取(?:[和并、]?(?:讨论|审议))?了?")]
    private static partial Regex Heard();

    [GeneratedRegex("^(?<who>(?:(?!关于)[^《》，。；]){0,20})关于(?<what>.+)$")]
    private static partial Regex About();

    [GeneratedRegex("^(?<who>[^《》，。；、]{0,12}?(?:政府|办事处))(?!系统|机关|组成|部门|班子|采购|购买|债务|投资|网站|职能|办公|大院)的?(?<what>.{3,})$")]
    private static partial Regex WithGovernment();

    // Who reports is an office or one who heads it; 落实镇人大关于…的决议 is a matter.
    [GeneratedRegex("^(?!落实|执行|贯彻|实施|开展|推进|办理|督促|审议|审查|讨论|听取).{1,19}(?:政府|局|所|站|(?<![督承交协主])办|办公室|中心|院|委|会|社区|村|公司|校|学|队|厂|处|科|股|(?<!干)部|部门|长|主任)$")]
    private static partial Regex Office();

    [GeneratedRegex("的?(?:专项工作|专题工作|专项|专题)?(?:报告|汇报|通报)$")]
    private static partial Regex ReportEnd();

    private const string Verbs = "(?<verb>视察|调研|调查研究|执法检查|跟踪检查|跟踪督查|跟踪监督|检查|督查|督察|督导|专项监督|询问|列席旁听|旁听|列席|“回头看”|回头看)";

    private const string Manner = "(?:专题|专项|集中|联合)?";

    [GeneratedRegex("^(?:关于)?(?:(?:围绕|针对|就(?!业|医|餐|近|地|学(?![位校生前龄科])))(?<what>.{2,}?)(?:开展|进行)?|对(?<what>.{2,}?)(?:开展|进行))" + Manner + Verbs + "(?:活动)?$")]
    private static partial Regex Round();

    // 赴外县考察 is told whole: what was seen is not the town's own.
    [GeneratedRegex("^(?:到|赴|深入)(?!外[省市县区乡镇地]|[省市县区]外|兄弟|邻[省市县区乡镇近]|先进)(?<place>.{2,}?)" + Manner + Verbs + "(?<what>.*)$")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:关于)?(?:(?:组织|开展|进行)?代表|组织|开展|进行)?" + Manner + Verbs + "了?(?![点站员组井]|[日周月](?:活动|期间|安排)|室(?![内外])|制度|成果|结果|报告|活动|情况$)(?<what>.{2,})$")]
    private static partial Regex Head();

    [GeneratedRegex("^(?:关于|开展|对)?(?<what>.{2,}?)的?" + Manner + Verbs + "(?:报告|活动|情况|工作|会)?$")]
    private static partial Regex Tail();

    // What is left names the activity and not its matter: 集中, 专题, 组织代表视察活动.
    [GeneratedRegex("^(?:组织|开展|进行|(?:[镇乡]?人大)?代表|集中|专题|专项|联合|执法)*(?:" + Verbs + "(?:活动)?)?$")]
    private static partial Regex Nothing();

    [GeneratedRegex("^(?:(?:组织)?代表)?(?:就|围绕|针对)?(?<what>.*?)的?约见")]
    private static partial Regex Met();

    [GeneratedRegex("^(?:组织|开展|举办)?(?:代表)?(?:集中|专题)?(?:学习|培训)(?![班会型]|培训|借鉴|考察|强国|教育)(?=.{2})")]
    private static partial Regex Learnt();

    [GeneratedRegex("的?(?:(?:专题|集中)?(?:学习)?(?:培训|轮训)(?:班|会|活动)?|(?:专题|集中)?(?:学习|辅导|讲座)(?:会|班|活动)?)$")]
    private static partial Regex LearntEnd();

    [GeneratedRegex("(?:代表|专题|集中|业务|[初新]任|[任岗]前|年度|全员|干部|人员)$")]
    private static partial Regex Learners();
}
