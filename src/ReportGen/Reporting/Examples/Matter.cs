using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What a record is about, in the few words of its subject, and what it tells at length.</summary>
internal sealed partial class Matter
{
    // Shorter words in common say little: 水泵, 食堂.
    private const int Common = 3;
    private const int CommonWithStory = 4;

    private readonly string _id;
    private readonly string _follows;
    private readonly string _subject;
    private readonly string _story;
    private readonly DateSpan? _date;

    public Matter(Record record, bool isStory)
    {
        _id = record.Id ?? "";
        _follows = record.Get("follows") as string ?? "";
        _subject = SubjectOf(record);
        _story = isStory ? string.Concat(record.Summary, record.Get("story")) : "";
        _date = isStory && record.Type == Inspections.Type ? record.Date : null;
    }

    /// <summary>Whether a record of the same unit is about the same: it follows this one up, the two name the same thing, or this one's story tells it.</summary>
    public bool IsOf(Record record)
    {
        var subject = SubjectOf(record);
        return (record.Get("follows") is string follows && follows == _id)
            || (record.Id is { } id && id == _follows)
            || NameTheSame(_subject, subject)
            || CommonPart(_story, subject).Length >= CommonWithStory
            || (record.Type == Contacts.Type && _date is { } date && record.Date is { } day && day.IsWithin(date.First, date.Last));
    }

    /// <summary>Whether a subject is nothing but general words (重点工程, 年度重点工作); so is what has none.</summary>
    public static bool IsVague(string? topic) => topic is null || VagueWords().Replace(topic, "").Length == 0;

    private static bool NameTheSame(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return false;
        }

        if (one == other || (Math.Min(one.Length, other.Length) >= Common && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal))))
        {
            return true;
        }

        var (first, second) = (GeneralWords().Replace(one, "|"), GeneralWords().Replace(other, "|"));
        var part = CommonPart(first, second);
        return (part.Length >= Common && !"村镇乡寨街区".Contains(part[^1], StringComparison.Ordinal))
            || (part.Length == 2 && first.StartsWith(part, StringComparison.Ordinal) && second.StartsWith(part, StringComparison.Ordinal));
    }

    private static string SubjectOf(Record record)
    {
        var text = record.Get("topic") as string ?? record.Get("subject") as string ?? record.Get("name") as string ?? record.Title ?? record.Summary ?? "";
        return Frame().Replace(text, "") + string.Concat(Parts(record, "targets").Concat(Parts(record, "results")).Select(part => "|" + part));
    }

    // What a campaign did is its matter more than its name is.
    private static IEnumerable<string> Parts(Record record, string list) =>
        record.Type == Campaigns.Type && record.Get(list) is RecordList parts ? parts.Take(1).Select(part => part.Get("what")).OfType<string>() : [];

    // The longest run of characters that stands in both; | parts runs.
    private static string CommonPart(string one, string other)
    {
        var best = "";
        var lengths = new int[other.Length + 1];
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = other.Length; j > 0; j--)
            {
                lengths[j] = one[i] == other[j - 1] && one[i] != '|' ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best.Length)
                {
                    best = other[(j - lengths[j])..j];
                }
            }
        }

        return best;
    }

    [GeneratedRegex("重点|中心|主要|年度|全年|各项|有关|相关|政府|人大|[镇乡县]|工程|项目|工作|任务|建设|情况|进展|完成|的")]
    private static partial Regex VagueWords();

    [GeneratedRegex("农村|农业|农民|代表|乡镇|集镇|学校|校园|社区|安全|生产|工作|建设|项目|管理|情况|问题|服务|改造|群众|道路|公路|预算|执行|上半年|民生实事|重点|工程|年度|环境|整治|生态|保护|治理|产业|发展|乡村|振兴|人居|完成|实施|落实")]
    private static partial Regex GeneralWords();

    [GeneratedRegex("^(关于|察看|视察|检查|走访|学习|商议|调研)+|(情况|工作)?的(报告|议案|建议|意见|批评)$|情况$")]
    private static partial Regex Frame();
}
