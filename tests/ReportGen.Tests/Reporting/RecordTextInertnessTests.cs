using System.Text.RegularExpressions;
using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Tests.Documents;
using ReportGen.Tests.Docx;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Reporting;

/// <summary>No text of a record, whatever it holds, becomes markup, template or XML, and it arrives in the document as it was.</summary>
public sealed partial class RecordTextInertnessTests
{
    private static readonly string[] _pieces =
    [
        "#", "## ", "*", "**", "_", "|", "`", "```", ":::", "::: 提示", "[a](b)", "![x](y)", "<b>", "</w:t>", "<!--", "]]>", "&amp;", "&", "{{", "}}", "{{ 1/0 }}", "{%", "$x$", "\\", "\\n",
        "- ", "1. ", "> ", "---", "http://a.b", "\"", "'", "#{", "$1", "%s", "=1+1", "שלום", "مرحبا", "👩‍👩‍👧", "𠮷", "e\u0301", "\u00A0", "\u3000", "\t", "～", "^", "@", "_rg1",
    ];

    // Names of other records, chapters and groups: what a report goes by, not only prints.
    private static readonly HashSet<string> _meaning = ["编号", "跟踪", "领域", "章节", "小组", "联络站", "合并办理", "形成报告", "频次", "阶段", "选区", "主办单位"];

    private static readonly string?[] _kinds = [null, "congress", "briefing", "duty", "plan", "election"];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_text_in_any_field_arrives_unchanged(int seed)
    {
        var random = new Random(seed);
        var kind = _kinds[seed % _kinds.Length];
        var file = kind == "election" ? "2021.yaml" : "2024.yaml";
        var speaker = kind == "duty" ? "镇人大主席 周明远" : null;
        var texts = new Dictionary<string, string>();
        var nasty = SampleVariant.Of(file);
        var plain = SampleVariant.Of(file);
        foreach (var ((type, node), (_, other)) in nasty.Records().ToList().Zip(plain.Records().ToList()))
        {
            foreach (var key in node.Children.Keys.ToList())
            {
                if (type.Find(SampleVariant.Name(key)) is { Kind: FieldKind.Text } field && !_meaning.Contains(field.Name) && node.Children[key] is YamlScalarNode)
                {
                    // What stands for a text in the plain document, and the text itself: the same marks at both ends.
                    var mark = $"文{texts.Count:0000}终";
                    var text = mark[..^1] + (random.Next(60) == 0 ? new string('长', 20_000) : "") + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => _pieces[random.Next(_pieces.Length)])) + "终";
                    texts.Add(mark, text);
                    SampleVariant.Write(node, key, ReferenceFields.Contains(field) ? text.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal) : text);
                    SampleVariant.Write(other, key, mark);
                }
            }
        }

        var report = Reported.In(nasty.ToWorkspace(judged: false, speaker), kind: kind);
        var expected = Mark().Replace(TreeDump.Of(Reported.In(plain.ToWorkspace(judged: false, speaker), kind: kind).Document), match => texts[match.Value]);

        Assert.True(texts.Count > 150);
        Assert.Equal(expected, TreeDump.Of(report.Document));
        var written = report.ToWord();
        var hasTable = report.Document.Blocks.OfType<TableBlock>().Any();
        Assert.Equal(hasTable ? [] : report.Lines.Select(Shown), written.Paragraphs().Select(Shown).Where(text => text.Length > 0).Take(hasTable ? 0 : report.Lines.Count));
        if (seed % 8 == 0 || hasTable)
        {
            written.AssertValid();
        }
    }

    [Theory]
    [InlineData("0x1\u0001")]
    [InlineData("\u0085")]
    [InlineData("\uE000")]
    [InlineData("\uFFFE")]
    public void What_no_document_can_hold_stops_at_the_reader(string text) =>
        Assert.Contains(Reported.Of($"problems: [\"甲{text}乙\"]").Bag.Items, item => item.Severity == ReportGen.Diagnostics.Severity.Error);

    [Fact]
    public void Names_of_units_terms_and_signatures_are_texts_too()
    {
        const string Nasty = "<b>**清**{{ 1 }}&#</b>";
        var reported = Reported.Of($"unit: {{name: '{Nasty}', level: town, term: 19, parent: '{Nasty}'}}\nreport: {{title: '{Nasty}', salutation: '{Nasty}', signed_by: '{Nasty}'}}\nsettings: {{terms: {{联络站: '{Nasty}'}}}}\nstations: [{{name: 甲, activities: 3}}]");
        Assert.Equal(Nasty, reported.Lines[0]);
        Assert.Equal(Nasty + "：", reported.Lines[1]);
        Assert.Equal(Nasty, reported.Lines[^1]);
        Assert.Contains(reported.Lines, line => line.Contains(Nasty + "开展活动", StringComparison.Ordinal));
        reported.ToWord().AssertValid();
    }

    // Word shows a title over several lines, and a tab as a tab.
    private static string Shown(string text) => text.Replace("\n", "", StringComparison.Ordinal);

    [GeneratedRegex(@"文\d{4}终")]
    private static partial Regex Mark();
}
