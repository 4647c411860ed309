using System.Text.RegularExpressions;
using Xunit;

namespace ReportGen.Tests.Templates;

/// <summary>What the shipped templates say of their own, without any record: the law's words, no praise, no figure, no sum.</summary>
public sealed partial class VocabularyTests
{
    // Words of another body, of another level, or that turn the law round.
    private static readonly string[] _wrong =
    [
        "参政议政", "民主监督", "政治协商", "提案", "委员会议", "界别活动", "镇人大常委会", "乡人大常委会", "主席团审议", "主席团作出决议", "审议并通过", "审议通过", "任免", "人大机关党组", "代表们", "领导讲话",
        "搞", "弄", "好多", "老百姓", "XX", "某某", "××", "待补充", "未统计", "逾期", "低于法定", "不合格",
    ];

    // Praise and effect are the office's own to claim.
    private static readonly string[] _praise =
    [
        "取得明显成效", "取得显著", "成效显著", "一致好评", "充分肯定", "新局面", "新台阶", "再创", "辉煌", "圆满", "扎实推进", "深入推进", "有力推动", "高度重视", "切实", "积极", "认真", "努力", "不断", "全面", "大力",
        "进一步", "显著", "明显", "良好", "优异", "卓有成效", "获得感", "幸福感", "亮点", "特色", "创新",
    ];

    private static readonly string[] _files =
        [.. Directory.EnumerateFiles(TestPaths.In("templates"), "*.sbn", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(TestPaths.In("templates"), f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files() => [.. _files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_nothing_that_is_wrong_for_its_subject(string file)
    {
        var text = Said(file);
        Assert.All(_wrong, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.DoesNotMatch("主席团[^。\"]{0,12}(审议|决议|表决)", text);
        Assert.DoesNotMatch("审议[^。\"]{0,6}主席团议题", text);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Praises_nothing(string file) => Assert.All(_praise, word => Assert.DoesNotContain(word, Said(file), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Holds_no_figure_of_its_own(string file) => Assert.DoesNotMatch("[0-9０-９%％]", Printed(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Adds_nothing_up(string file)
    {
        var code = string.Join('\n', Code().Matches(Source(file)).Select(m => m.Value));
        Assert.DoesNotMatch(@"stats(\.\w+)+(\.value)?\s*[-+*/]\s*[\w(]", code);
        Assert.DoesNotMatch(@"[-+*/]\s*stats\.", code);
        Assert.DoesNotContain("array.sum", code, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Begins_with_a_comment_in_Chinese_that_says_what_it_prints(string file) => Assert.Matches(@"^\{\{-?\s*# [^\n]*[\u4e00-\u9fff]", Source(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Has_half_width_digits_and_full_width_punctuation_only(string file) =>
        Assert.DoesNotMatch(@"[\u4e00-\u9fff][,;:!?()]|[,;!?()][\u4e00-\u9fff]|[\u4e00-\u9fff] +[\u4e00-\u9fff]", Printed(file));

    [Fact]
    public void Hearings_of_the_presidium_are_discussed_and_reports_to_the_congress_examined()
    {
        var all = _files.Select(file => (File: file, Text: Said(file))).ToList();
        Assert.All(all.Where(f => f.Text.Contains("听取和审议", StringComparison.Ordinal)), f => Assert.StartsWith("partials/sessions", f.File, StringComparison.Ordinal));
        Assert.All(all.Where(f => f.Text.Contains("听取和讨论", StringComparison.Ordinal)), f => Assert.Contains("supervision", f.File, StringComparison.Ordinal));
    }

    private static string Source(string file) => File.ReadAllText(TestPaths.In("templates", file));

    // The text between code blocks, and the string literals inside them; comments are for those who edit.
    private static string Said(string file)
    {
        var source = Source(file);
        var literals = Code().Matches(source).SelectMany(code => Literal().Matches(Comment().Replace(code.Value, ""))).Select(m => m.Groups[1].Value);
        return Code().Replace(source, "\n") + "\n" + string.Join('\n', literals);
    }

    // Without the names of files and formats that code mentions, and without what layouts are made of.
    private static string Printed(string file)
    {
        var literals = Code().Matches(Source(file)).SelectMany(code => Literal().Matches(Comment().Replace(code.Value, ""))).Select(m => m.Groups[1].Value);
        return Container().Replace(Code().Replace(Source(file), "\n"), "") + "\n" + string.Join('\n', literals.Where(l => !l.Contains('/', StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    // ::: 表格 before the caption.
    [GeneratedRegex(@"(?m)^:::[ ]*\S+")]
    private static partial Regex Container();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?m)#[^\n""]*$")]
    private static partial Regex Comment();
}
