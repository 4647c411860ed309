using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2013: what is counted or told one by one stands in one string with marks between, or numbered, and is one item.</summary>
internal sealed partial class SeveralInOneLine : TextJudge
{
    // Titles of reports and decisions end like this; the marks within one title do not part two such ends.
    private static readonly string[] s_titleEnds = ["报告", "决议", "决定", "方案", "办法", "名单"];

    private const string Marks = "；;\n";

    private static readonly ulong s_marks = TextSigns.Of(Marks);

    public override Rule Rule { get; } = new("RG2013", Severity.Info, new("几项写在一行里", "Several items in one line"));

    public override RulePage Page { get; } = new()
    {
        Checks = new(
            "意见建议、发现问题、议题、决定、议程这样逐条写的，一段话算一项；里面有分号、换行或者“1.…2.…”“一是…二是…”的，可能是几项。人代会的报告、决议、民生实事，一个题目里用顿号、分号连着几个题目的也一样。",
            "Opinions, findings, topics, decisions and agendas are told one by one, and one text is one item; with ；, a new line, or 1.…2.… and 一是…二是… in it, it may be several. So are titles of reports, resolutions and projects joined by 、 or ；."),
        Why = new("合在一起只算一项，条数会少，题目会连成一个书名号。", "They count as one, and titles stand within one pair of marks."),
        Mend = new("几项的，每项另起一行，前面写“- ”，或者写成 [甲, 乙]；就是一项的，不用改", "Write each item on a line of its own with \"- \", or as [a, b]; leave one item as it is"),
        MendInLedger = new("几项的，一项一行（Alt+回车 换行）；就是一项的，不用改", "Write each item on a line of its own within the cell (Alt+Enter); leave one item as it is"),
        Raises = """
            period: 2024
            presidium_meetings:
              - {date: 2024-03-05, topics: 代表建议交办；年度监督计划}
            """,
        Passes = """
            period: 2024
            presidium_meetings:
              - {date: 2024-03-05, topics: [代表建议交办, 年度监督计划]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(in WrittenText text, Bench bench)
    {
        if (text.Field is { } field && (IsTitle(text, field) ? IsMarked(text) || IsSeveralTitles(text.Text) : IsItem(text, field) && (IsMarked(text) || IsNumbered(text)) && IsAlone(text, field)))
        {
            Report(bench, text, field);
        }
    }

    private static bool IsItem(in WrittenText text, Field field) =>
        field is { Kind: FieldKind.TextList, Splits: false } or { Kind: FieldKind.Items } && ReferenceEquals(text.Holder, text.Owner);

    // Asked last: nearly all texts have no such marks, and no list is put together for them.
    private static bool IsAlone(in WrittenText text, Field field) =>
        (text.Holder.Get(field) switch { TextList texts => texts.Count, Items items => items.Texts?.Count, _ => null }) == 1;

    private static bool IsMarked(in WrittenText text) => (text.Signs & s_marks) != 0 && IsSeveral(text.Text);

    private static bool IsTitle(in WrittenText text, Field field) => ReferenceEquals(field.Origin, CommonFields.Title) && Sessions.IsTitled(text.Holder.Type);

    private void Report(Bench bench, in WrittenText text, Field field)
    {
        var (list, said) = (ReferenceEquals(text.Holder, text.Owner) ? field : ListOf(text), Shortened(text.Text.ToString()));
        bench.Report(
            this,
            text.Owner,
            text.Start,
            new($"“{list.Name}”里的“{said}”算作1项，可能是几项", $"“{said}” in \"{list.Key}\" counts as one item and may be several"));
    }

    private static Field ListOf(in WrittenText text)
    {
        var type = text.Holder.Type;
        return text.Owner.Type.OwnFields.First(field => ReferenceEquals(field.Nested, type));
    }

    private static string Shortened(string text) => text.ReplaceLineEndings(" ") is { Length: > 30 } line ? line[..30] + "…" : text.ReplaceLineEndings(" ");

    // 要做到：一是…；二是… is one sentence of several points, and printed as it is; what begins with its number is asked about as numbered.
    private static bool IsSeveral(ReadOnlySpan<char> text) =>
        PartsAt(text, Marks).Count > 1 && !(text.Contains("一是", StringComparison.Ordinal) && text.Contains("二是", StringComparison.Ordinal))
        && !(text.Contains("（一）", StringComparison.Ordinal) && text.Contains("（二）", StringComparison.Ordinal));

    // 关于国民经济和社会发展计划、财政预算执行情况的报告 is one title; a second one begins as the first does.
    private static bool IsSeveralTitles(ReadOnlySpan<char> text)
    {
        var isNamed = text.StartsWith("关于", StringComparison.Ordinal);
        return PartsAt(text, "、，").FindAll(part => Array.Exists(s_titleEnds, end => part.EndsWith(end, StringComparison.Ordinal)) && (!isNamed || part.StartsWith("关于", StringComparison.Ordinal))).Count > 1;
    }

    private static bool IsNumbered(in WrittenText text) => text.Text.TrimStart() is ['1' or '１' or '一' or '（' or '(' or '①', ..] && Numbered().IsMatch(text.Text);

    // The first number begins the text, and the second has the same form: 1.5公里, 一、二组 and 一是一，二是二 are text.
    [GeneratedRegex(
        @"^\s*(?:[1１](?<mark>[.．、)）])(?!\d).+?(?<!\d)[2２]\k<mark>(?!\d)|[（(][1１][）)].+?[（(][2２][）)]|[（(]一[）)].+?[（(]二[）)]|①.+?②" +
        "|一是(?!一).+?[\\s，。、；]二是|一、(?![二三四五六七八九十]).+?[\\s，。；]二、)")]
    private static partial Regex Numbered();

    // What stands in brackets, quotes or 《》 belongs together.
    private static List<string> PartsAt(ReadOnlySpan<char> text, string marks)
    {
        var parts = new List<string>();
        if (text.IndexOfAny(marks) < 0)
        {
            return parts;
        }

        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : marks[0];
            depth += c is '（' or '(' or '《' or '“' ? 1 : c is '）' or ')' or '》' or '”' && depth > 0 ? -1 : 0;
            if (i == text.Length || (depth == 0 && marks.Contains(c, StringComparison.Ordinal)))
            {
                if (text[start..i].Trim() is { Length: > 1 } part)
                {
                    parts.Add(part.ToString());
                }

                start = i + 1;
            }
        }

        return parts;
    }
}
