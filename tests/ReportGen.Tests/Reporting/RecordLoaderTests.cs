using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>From the paths of a command line to books: folders, files named twice, projects above, and the year before.</summary>
public sealed class RecordLoaderTests
{
    private const string Unit = "unit: {name: 青溪镇, level: town, term: 18}\n";

    [Fact]
    public void A_folder_stands_for_the_record_files_in_it()
    {
        var workspace = Town().Add("t/2024b.yml", Year(2024, "petitions:\n  - {date: 2024-06}\n")).Add("t/notes.txt", "x").Add("t/old/2020.yaml", "x").Add("t/.hidden.yaml", "x");

        var records = Load(workspace, "t");

        Assert.Equal(["t/2024.yaml", "t/reportgen.yaml", "t/phrases.yaml", "t/2024b.yml"], records!.Paths);
        Assert.Equal(2, records.Books[0].List(Petitions.Type).Count);
    }

    [Theory]
    [InlineData("t/2024.yaml", "t/2024.yaml")]
    [InlineData("t/2024.yaml", "./t/../t/2024.yaml")]
    [InlineData("t", "t/2024.yaml")]
    public void A_file_named_twice_is_read_once(params string[] paths) =>
        Assert.Single(Load(Town(), paths)!.Books[0].List(Petitions.Type));

    [Theory]
    [InlineData("t/2024.yaml")]
    [InlineData("t/sub/deep/2024.yaml")]
    [InlineData("t/sub/./deep/2024.yaml")]
    [InlineData("t/sub/deep/.")]
    public void The_project_is_found_by_walking_up_and_brings_its_phrases(string path)
    {
        var workspace = Town().Add("t/sub/deep/2024.yaml", Year(2024, "")).Add("reportgen.yaml", "unit: {name: 远处的镇, level: town, term: 1}\n");

        var book = Load(workspace, path)!.Books[0];

        Assert.Equal("青溪镇", book.UnitName);
        Assert.Equal("为民履职", Assert.Single(book.Phrases).Get(Phrases.Text));
    }

    [Fact]
    public void A_project_shared_by_several_files_is_reported_once()
    {
        var workspace = Town().Add("t/reportgen.yaml", Unit + "sesions: 无\n").Add("t/2023.yaml", Year(2023, ""));

        var bag = new DiagnosticBag();
        Load(workspace, bag, "t");

        Assert.Equal("t/reportgen.yaml:2:1", Assert.Single(bag.Items).Location.ToString());
    }

    [Theory]
    [InlineData("RG7091", "t/2025.yaml")]
    [InlineData("RG7001", "empty")]
    [InlineData("RG7002", "t/reportgen.yaml")]
    [InlineData("RG7002", "t/phrases.yaml")]
    [InlineData("RG7002", "t/总结.docx")]
    [InlineData("RG7002", "t/台账.csv")]
    [InlineData("RG7091", "t/台账.xlsx")]
    [InlineData("RG7002", "t/~$台账.xlsx")]
    [InlineData("RG7091", "pipe")]
    public void What_is_no_record_file_is_refused_with_the_way_to_go_on(string id, string path)
    {
        var workspace = Town().Add("empty/readme.txt", "x").Add("t/总结.docx", "x").Add("t/台账.csv", "x").Add("pipe", "x").Plant("pipe", WorkspaceTrouble.Special);

        var bag = new DiagnosticBag();

        Assert.Null(Load(workspace, bag, path));
        Assert.Equal(id, Assert.Single(bag.Items).Id);
        Assert.Contains(path.Split('/')[^1], bag.Items[0].Headline.Chinese, StringComparison.Ordinal);
        Assert.NotNull(bag.Items[0].Help);
    }

    [Fact]
    public void All_that_is_wrong_with_all_inputs_is_told_in_one_run()
    {
        var bag = new DiagnosticBag();

        Load(Town().Add("bad.yaml", "petitions: [\n").Add("empty/readme.txt", "x"), bag, "missing.yaml", "bad.yaml", "empty", "t");

        Assert.Equal(["RG1101", "RG7001", "RG7091"], bag.Items.Select(d => d.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_year_before_lies_beside_the_input()
    {
        var records = Load(Town().Add("t/2023.yaml", Year(2023, "petitions:\n  - {date: 2023-05}\n  - {date: 2023-06}\n")), "t/2024.yaml")!;

        Assert.Equal("t/2023.yaml", records.PreviousPath);
        Assert.Equal("2", records.Previous!.Find("petitions.total")!.Text);
        Assert.Contains("t/2023.yaml", records.Paths);
    }

    [Fact]
    public void Of_a_quarter_the_same_quarter_of_the_year_before_is_taken()
    {
        var workspace = Town().Add("t/2023.yaml", Year(2023, "petitions:\n  - {date: 2023-05}\n  - {date: 2023-08}\n"));

        var records = Load(workspace, new RecordRequest { Files = ["t/2024.yaml"], Period = AskedPeriod.Parse("2024-Q2") }, new DiagnosticBag())!;

        Assert.Equal("1", records.Previous!.Find("petitions.total")!.Text);
    }

    // The changes would be those of the records' dates: 142 of a whole year against 37 of a quarter. It is a note about a file that is not reported.
    [Theory]
    [InlineData("t/2023.yaml", null)]
    [InlineData("old/y.yaml", "old/y.yaml")]
    public void What_reaches_over_the_edge_of_the_time_compared_with_is_told_at_its_file(string path, string? previous)
    {
        const string Contacts = "contacts:\n  - {date: 2023-02-01, form: visit, opinions: 3}\n  - {date: 2023-03-30..2023-04-02, form: forum}\n"
            + "  - {date: 2023, form: meeting_day, times: 12, opinions: 142}\n  - {date: 2022-11..2023-02, form: forum}\n";
        var (loaded, bag) = FirstQuarter(Town().Add(path, Year(2023, Unit + Contacts)), previous);

        Assert.Empty(bag.Items);
        var finding = Assert.Single(loaded.PreviousDoubts);
        Assert.Equal(("RG6005", Severity.Info, path + ":7:12"), (finding.Id, finding.Severity, finding.Location.ToString()));
        Assert.Equal("拿来比较的2023年第一季度有2条记录的日期跨期，按第一天整条算了进来，有关的数不拿来比", finding.Headline.Chinese);
        Assert.Equal("2023年1月1日至12月31日，算了进来", finding.Label!.Chinese);
        Assert.StartsWith("按期分成几条，各写各的数，如 {日期: 2023年第一季度, 次数: …, 意见建议: …}", finding.Help!.Chinese, StringComparison.Ordinal);
        var other = Assert.Single(finding.Related);
        Assert.Equal((path + ":6:12", "2023年3月30日至4月2日，算了进来"), (other.Location.ToString(), other.Text.Chinese));
    }

    [Fact]
    public void Of_many_such_records_three_more_are_shown_and_the_rest_counted()
    {
        var many = "contacts:\n" + string.Concat(Enumerable.Repeat("  - {date: 2023, form: meeting_day, times: 12}\n", 200));
        var finding = Assert.Single(FirstQuarter(Town().Add("t/2023.yaml", Year(2023, many))).Loaded.PreviousDoubts);

        Assert.Contains("有200条记录", finding.Headline.Chinese, StringComparison.Ordinal);
        Assert.Equal(3, finding.Related.Count);
        Assert.EndsWith("。另有196条没有列在下面", finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_whole_year_compared_with_its_edges_are_the_files_own_business()
    {
        var bag = new DiagnosticBag();

        Load(Town().Add("t/2023.yaml", Year(2023, "contacts: [{date: 2022-12-30..2023-01-02, form: visit}]\n")), bag, "t/2024.yaml");

        Assert.Empty(bag.Items);
    }

    [Theory]
    [InlineData("contacts: [{date: 2023, form: meeting_day, times: 12, waive: {rule: RG6005, reason: 分不开}}]", "")]
    [InlineData("contacts: [{date: 2023, form: meeting_day, times: 12}]\nsettings: {rules: {RG6005: off}}", "")]
    [InlineData("contacts: [{date: 2023, form: meeting_day, times: 12}]", "settings: {rules: {RG6005: off}}\n")]
    public void What_the_file_compared_with_waives_or_either_turns_off_is_not_told(string records, string reported)
    {
        var workspace = Town().Add("t/2024.yaml", Year(2024, "petitions: 无\n" + reported)).Add("t/2023.yaml", Year(2023, records));

        var loaded = FirstQuarter(workspace).Loaded;
        Assert.NotNull(loaded.Previous);
        Assert.Empty(loaded.PreviousDoubts);
    }

    [Fact]
    public void The_inputs_themselves_may_hold_the_year_before()
    {
        var workspace = Town().Add("t/2023.yaml", Year(2023, "petitions:\n  - {date: 2023-05}\n"));

        var records = Load(workspace, new RecordRequest { Files = ["t"], Period = AskedPeriod.Parse("2024") }, new DiagnosticBag())!;

        Assert.Null(records.PreviousPath);
        Assert.Equal("1", records.Previous!.Find("petitions.total")!.Text);
    }

    [Theory]
    [InlineData("unit: {name: 白石镇, level: town, term: 18}\n")]
    [InlineData("period: 2020\n")]
    public void A_file_of_another_unit_or_year_is_not_the_year_before(string change)
    {
        var other = change.StartsWith("period", StringComparison.Ordinal) ? Year(2023, "").Replace("period: 2023\n", change, StringComparison.Ordinal) : Year(2023, change);

        var bag = new DiagnosticBag();
        var records = Load(Town().Add("t/2023.yaml", other), bag, "t/2024.yaml")!;

        Assert.Null(records.Previous);
        Assert.Empty(bag.Items);
    }

    [Fact]
    public void Faults_of_the_year_before_do_not_stop_the_run()
    {
        var bag = new DiagnosticBag();

        var records = Load(Town().Add("t/2023.yaml", "petitions: [\n"), bag, "t/2024.yaml")!;

        Assert.Null(records.Previous);
        Assert.Equal(("RG7004", Severity.Warning), (Assert.Single(bag.Items).Id, bag.Items[0].Severity));
    }

    [Fact]
    public void A_named_year_before_is_used_and_its_faults_are_the_runs()
    {
        var workspace = Town().Add("old/y.yaml", Year(2023, Unit + "petitions:\n  - {date: 2023-05}\n")).Add("old/bad.yaml", "petitions: [\n").Add("old/other.yaml", Year(2022, Unit));

        var (named, bad, other, missing) = (new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag(), new DiagnosticBag());

        Assert.Equal("old/y.yaml", Load(workspace, Compared("old/y.yaml"), named)!.PreviousPath);
        Load(workspace, Compared("old/bad.yaml"), bad);
        Load(workspace, Compared("old/other.yaml"), other);
        Load(workspace, Compared("old/none.yaml"), missing);

        Assert.Empty(named.Items);
        Assert.Equal("RG1101", Assert.Single(bad.Items).Id);
        Assert.Equal("RG7004", Assert.Single(other.Items).Id);
        Assert.Equal("RG7091", Assert.Single(missing.Items).Id);
    }

    [Fact]
    public void A_period_that_no_file_covers_is_an_error_that_says_what_there_is()
    {
        var bag = new DiagnosticBag();

        Assert.Null(Load(Town(), new RecordRequest { Files = ["t/2024.yaml"], Period = AskedPeriod.Parse("2021") }, bag));
        Assert.Equal("RG7003", Assert.Single(bag.Items).Id);
        Assert.Contains("2024年", bag.Items[0].Headline.Chinese, StringComparison.Ordinal);
    }

    // What people write between themselves: the year is that of the file.
    [Theory]
    [InlineData("上半年", "2024年上半年")]
    [InlineData("第一季度", "2024年第一季度")]
    [InlineData("一季度", "2024年第一季度")]
    [InlineData("Q1", "2024年第一季度")]
    [InlineData("前三季度", "2024年1月至9月")]
    [InlineData("ｑ１", "2024年第一季度")]
    [InlineData("1-6月", "2024年上半年")]
    [InlineData("2024Q1", "2024年第一季度")]
    public void A_period_without_a_year_is_of_the_year_of_the_file(string asked, string label)
    {
        var records = Load(Town(), new RecordRequest { Files = ["t/2024.yaml"], Period = AskedPeriod.Parse(asked) }, new DiagnosticBag())!;

        Assert.Equal(label, records.Statistics.Period.Label);
    }

    [Fact]
    public void A_period_without_a_year_needs_files_of_one()
    {
        var bag = new DiagnosticBag();

        Assert.Null(Load(Town().Add("t/2023.yaml", Year(2023, "")), new RecordRequest { Files = ["t"], Period = AskedPeriod.Parse("上半年") }, bag));
        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG7009", "写上年份，如 --period 2024年上半年"), (finding.Id, finding.Help!.Chinese));
    }

    // A file that tells a part of two years holds one first half whole.
    [Fact]
    public void The_year_is_the_one_that_a_file_tells_whole()
    {
        var workspace = new MemoryWorkspace().Add("任期.yaml", Reported.Complete("period: 2023-10-01..2024-09-30"));

        Assert.Equal("2024年上半年", Load(workspace, new RecordRequest { Files = ["任期.yaml"], Period = AskedPeriod.Parse("上半年") }, new DiagnosticBag())!.Statistics.Period.Label);
    }

    private static (LoadedRecords Loaded, DiagnosticBag Bag) FirstQuarter(MemoryWorkspace workspace, string? previous = null)
    {
        var bag = new DiagnosticBag();
        return (Load(workspace, new RecordRequest { Files = ["t/2024.yaml"], Period = AskedPeriod.Parse("2024-Q1"), Previous = previous }, bag)!, bag);
    }

    private static RecordRequest Compared(string path) => new() { Files = ["t/2024.yaml"], Previous = path };

    private static MemoryWorkspace Town() => new MemoryWorkspace()
        .Add("t/reportgen.yaml", Unit)
        .Add("t/phrases.yaml", "- {id: 口号, text: 为民履职}\n")
        .Add("t/2024.yaml", Year(2024, "petitions:\n  - {date: 2024-05}\n"));

    private static string Year(int year, string records) => $"reportgen: 1\nperiod: {year}\n{records}";

    private static LoadedRecords? Load(MemoryWorkspace workspace, params string[] paths) => Load(workspace, new DiagnosticBag(), paths);

    private static LoadedRecords? Load(MemoryWorkspace workspace, DiagnosticBag bag, params string[] paths) => Load(workspace, new RecordRequest { Files = paths }, bag);

    private static LoadedRecords? Load(MemoryWorkspace workspace, RecordRequest request, DiagnosticBag bag) => RecordLoader.Load(workspace, request, bag);
}
