using ReportGen.Diagnostics;
using Xunit;

namespace ReportGen.Tests.Diagnostics;

/// <summary>Every form of the same findings, letter by letter.</summary>
public sealed class PrinterTests
{
    private static readonly Rule BadDate = new("RG1203", Severity.Error, new Message("日期写错", "bad date"));
    private static readonly Rule TwiceKey = new("RG1104", Severity.Error, new Message("重复的键", "duplicate key"));
    private static readonly Rule Late = new("R-40", Severity.Warning, new Message("答复超期", "late reply"));
    private static readonly Rule Read = new("RG1002", Severity.Info, new Message("编码", "encoding"));

    private const string Year =
        """
        reportgen: 1
        年度: 2024
        sessions:
            date: 2024-13-05
        	主题：听取“河道清淤”情况	date: 2024-13-05
        年度: 2023
        """;

    private static readonly SourceText Source = new("town/2024.yaml", Year);

    private static readonly WaivedFinding Waived = new(Late, Source.At(Year.IndexOf("2024-13", StringComparison.Ordinal), 10), new("答复晚了3天", "The reply is 3 days late"), "代表同意延期");

    [Fact]
    public void Full_in_Chinese() => Snapshot.Verify(Full(Findings(), Language.Chinese));

    [Fact]
    public void Full_in_English() => Snapshot.Verify(Full(Findings(), Language.English));

    [Fact]
    public void Full_in_colour() => Snapshot.Verify(Full([.. Findings().Take(1)], Language.Chinese, color: true).Replace('\u001b', '␛'));

    [Fact]
    public void Plain_in_Chinese() => Snapshot.Verify(Written(o => PlainPrinter.Print(Findings(), o, Language.Chinese)));

    [Fact]
    public void Plain_in_English() => Snapshot.Verify(Written(o => PlainPrinter.Print(Findings(), o, Language.English)));

    [Fact]
    public void Concise() => Snapshot.Verify(Written(o => ConcisePrinter.Print(Findings(), o, Language.Chinese)));

    [Fact]
    public void Json() => Snapshot.Verify(Written(o => JsonPrinter.Print(Findings(), [Waived], o, Language.Chinese)));

    [Fact]
    public void Json_of_nothing() => Snapshot.Verify(Written(o => JsonPrinter.Print([], [], o, Language.English)));

    [Fact]
    public void GitHub() => Snapshot.Verify(Written(o => GitHubPrinter.Print([.. Findings(), Finding(Late, Location.File("a:b,c%.yaml"))], o, Language.Chinese)));

    [Fact]
    public void Sarif() => Snapshot.Verify(Written(o => new SarifPrinter("1.2.3", Language.Chinese).Print([.. Findings().TakeLast(5)], [Waived], o)));

    [Fact]
    public void A_fingerprint_outlives_lines_that_come_and_go()
    {
        var moved = new SourceText(Source.Path, "# 说明\n\n" + Year);
        var here = Finding(BadDate, Source.At(Year.IndexOf("2024-13", StringComparison.Ordinal), 10));
        var there = Finding(BadDate, moved.At(moved.Text.IndexOf("2024-13", StringComparison.Ordinal), 10));

        Assert.Equal(Fingerprints(here), Fingerprints(there));
        Assert.Equal(2, Fingerprints(here, here).Distinct().Count());

        static List<string> Fingerprints(params Diagnostic[] list) =>
            [.. Written(o => new SarifPrinter("1", Language.English).Print(list, [], o)).Split('\n').Where(l => l.Contains("reportgenFinding/v1", StringComparison.Ordinal))];
    }

    [Fact]
    public void A_long_line_is_shown_around_the_caret()
    {
        var line = string.Concat(Enumerable.Repeat("代表视察河道清淤情况，", 30)) + "2024-13-05" + string.Concat(Enumerable.Repeat("，提出意见", 40));
        var source = new SourceText("long.yaml", line);
        var text = Full(
            [
                Finding(BadDate, source.At(line.IndexOf("2024", StringComparison.Ordinal), 10)),
                Finding(BadDate, source.At(0, 5)),
                Finding(BadDate, source.At(line.Length - 2, 2)),
                Finding(BadDate, source.At(3, 400)),
            ],
            Language.Chinese);

        Snapshot.Verify(text);
        Assert.All(text.Split('\n'), l => Assert.True(DisplayWidth.Of(l) <= 4 + 100 + 6 + 12, l));
    }

    [Fact]
    public void Of_one_rule_twenty_are_shown_and_the_rest_is_counted()
    {
        var text = Full([.. Enumerable.Repeat(Finding(BadDate, Source.At(0, 3)), 25), Finding(Late, Source.At(0, 3))], Language.Chinese);

        Assert.Equal(20, text.Split("错误[RG1203]").Length - 1);
        Assert.Contains("RG1203 还有 5 处", text, StringComparison.Ordinal);
        Assert.Contains("警告[R-40]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("R-40 还有", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_record_cannot_steer_the_terminal()
    {
        var source = new SourceText("a\u001b[31m.yaml", "x: \u001b[2J\u202E\u0007\0");
        var finding = Finding(BadDate, source.At(3, 2)) with { Headline = new Message("坏\u001b]0;x\u0007\n错误[RG0000]: 假的", "bad\r\nx") };

        foreach (var language in Enum.GetValues<Language>())
        {
            var text = Full([finding], language) + Written(o => ConcisePrinter.Print([finding], o, language));
            Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
            Assert.Equal(6, text.Split('\n').Length - 1);
        }
    }

    [Theory]
    [InlineData(0, 0, 0, "没有发现问题", "nothing found")]
    [InlineData(2, 1, 0, "找到 2 个错误，1 个警告", "found 2 errors, 1 warning")]
    [InlineData(0, 0, 1, "找到 1 条提示", "found 1 note")]
    [InlineData(1, 2, 3, "找到 1 个错误，2 个警告，3 条提示", "found 1 error, 2 warnings, 3 notes")]
    public void The_summary_counts_by_severity(int errors, int warnings, int infos, string chinese, string english)
    {
        var list = Enumerable.Repeat(Finding(BadDate, Location.None), errors)
            .Concat(Enumerable.Repeat(Finding(Late, Location.None), warnings))
            .Concat(Enumerable.Repeat(Finding(Read, Location.None), infos));

        Assert.Equal(new Message(chinese, english), DiagnosticSummary.Of([.. list]).Text);
    }

    private static List<Diagnostic> Findings() =>
    [
        Finding(BadDate, Source.At(Year.IndexOf("2024-13", StringComparison.Ordinal), 10)) with
        {
            Label = new Message("没有13月", "there is no month 13"),
            Help = new Message("写成 年-月-日，如 2024-12-05", "write year-month-day, as 2024-12-05"),
        },
        // Wide characters and tabs before the caret and under it.
        Finding(Late, Source.At(Year.IndexOf("河道", StringComparison.Ordinal), 4)) with { Label = new Message("指这里", "here") },
        Finding(BadDate, Source.At(Year.LastIndexOf("2024-13", StringComparison.Ordinal), 10)),
        Finding(TwiceKey, Source.At(Year.LastIndexOf("年度", StringComparison.Ordinal), 2)) with
        {
            Related = [new Related(Source.At(Year.IndexOf("年度", StringComparison.Ordinal), 2), new Message("第一次写在这里", "first written here"))],
            Help = new Message("留下一个", "keep one of them"),
        },
        // At the end of a line, over the end of it, in a file without lines, nowhere.
        Finding(BadDate, new Location(Source, 2, 9, 0)),
        Finding(BadDate, new Location(Source, 3, 1, 900)),
        Finding(Read, Location.File("old.yaml")) with { Label = new Message("按 GB18030 读取", "read as GB18030") },
        Finding(Late, Location.None) with
        {
            Label = new Message("截至 2024-12-31", "as of 2024-12-31"),
            Related = [new Related(Location.None, new Message("代表法", "the law on deputies"))],
        },
    ];

    private static Diagnostic Finding(Rule rule, Location location) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Location = location,
        Headline = new Message($"{rule.Title.Chinese}“甲乙”", $"{rule.Title.English} “甲乙”"),
    };

    private static string Full(IReadOnlyList<Diagnostic> list, Language language, bool color = false) =>
        Written(o => new FullPrinter(o, language, color).Print(list));

    private static string Written(Action<TextWriter> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        print(output);
        return output.ToString();
    }
}
