using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2013: what is counted or told one by one stands in one string with marks between, and is one item.</summary>
internal sealed class SeveralInOneLine : JudgedRule
{
    // Titles of reports and decisions end like this; the marks within one title do not part two such ends.
    private static readonly string[] s_titleEnds = ["报告", "决议", "决定", "方案", "规划", "计划", "草案", "办法", "名单"];

    private static readonly Field<RecordList>[] s_titles = [Sessions.Reports, Sessions.Resolutions, Sessions.LivelihoodProjects];

    public override Rule Rule { get; } = new("RG2013", Severity.Info, new("几项写在一行里", "Several items in one line"));

    public override RulePage Page { get; } = new()
    {
        Checks = new(
            "意见建议、发现问题、议题、决定、议程这样逐条写的，一段话算一项；里面有分号或者换行的，可能是几项。人代会的报告、决议、民生实事，一个题目里用顿号、分号连着几个题目的也一样。",
            "Opinions, findings, topics, decisions and agendas are told one by one, and one text is one item; with ； or a new line in it, it may be several. So are titles of reports, resolutions and projects joined by 、 or ；."),
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

    public override void Check(Bench bench)
    {
        foreach (var list in RecordCatalogue.Lists)
        {
            foreach (var field in list.OwnFields)
            {
                if (field is { Kind: FieldKind.TextList, Splits: false } or { Kind: FieldKind.Items })
                {
                    CheckTexts(bench, bench.Book.List(list), field);
                }
            }
        }

        foreach (var session in bench.Book.List(Sessions.Type))
        {
            foreach (var field in s_titles)
            {
                foreach (var entry in session.Get(field) ?? RecordList.NotFilledIn(Sessions.Type))
                {
                    if (entry.Get(CommonFields.Title) is { } title && (IsSeveral(title) || IsSeveralTitles(title)))
                    {
                        Report(bench, session, entry.LocationOf(CommonFields.Title), field, title);
                    }
                }
            }
        }
    }

    private void CheckTexts(Bench bench, RecordList records, Field field)
    {
        foreach (var record in records)
        {
            var texts = field is Field<TextList> sentences ? record.Get(sentences) : record.Get((Field<Items>)field)?.Texts;
            if (texts is { Count: 1 } && IsSeveral(texts[0]))
            {
                Report(bench, record, texts.LocationOf(0), field, texts[0]);
            }
        }
    }

    private void Report(Bench bench, Record record, Location at, Field field, string text) => bench.Report(
        this,
        record,
        at,
        new($"“{field.Name}”里的“{Shortened(text)}”算作1项，可能是几项", $"“{Shortened(text)}” in \"{field.Key}\" counts as one item and may be several"));

    private static string Shortened(string text) => text.ReplaceLineEndings(" ") is { Length: > 30 } line ? line[..30] + "…" : text.ReplaceLineEndings(" ");

    private static bool IsSeveral(string text) => PartsAt(text, "；;\n").Count > 1;

    private static bool IsSeveralTitles(string text) => PartsAt(text, "、，").FindAll(part => Array.Exists(s_titleEnds, end => part.EndsWith(end, StringComparison.Ordinal))).Count > 1;

    // What stands in brackets, quotes or 《》 belongs together.
    private static List<string> PartsAt(string text, string marks)
    {
        var parts = new List<string>();
        if (text.AsSpan().IndexOfAny(marks) < 0)
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
                    parts.Add(part);
                }

                start = i + 1;
            }
        }

        return parts;
    }
}
