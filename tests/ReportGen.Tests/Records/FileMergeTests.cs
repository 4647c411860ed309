using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>A year over its project, several files of a year, several units.</summary>
public sealed class FileMergeTests
{
    private const string Head = "reportgen: 1\nperiod: 2024\n";
    private const string Unit = "unit: {name: 青溪镇, level: town, term: 18}\n";

    [Fact]
    public void A_year_overrides_its_project_key_by_key_within_records_too()
    {
        var book = Assert.Single(Read([Head + "unit: {现有代表: {镇: 50}, 主席团: {名额: 9}}\nreport: {署名: 本年}\nsettings: {用语: {联络站: 代表之家}}\nnarrative: {开头: 今年}\n"],
            "unit: {name: 青溪镇, level: town, term: 18, deputies: {town: 51, county: 4}, presidium: {seats: {党委: 3}}}\nreport: {主送: 县人大, 署名: 往年}\nsettings: {terms: {联络站: 工作站, 代表: 人大代表}, decimals: 2}\nnarrative: {开头: 往年, 结尾: 谢谢}\n"));

        Assert.Equal((50m, 4m), (book.Unit.Get(Units.Deputies)!.Get(UnitSeats.Town)!.Value, book.Unit.Get(Units.Deputies)!.Get(UnitSeats.County)!.Value));
        Assert.Equal((9m, 3m), (book.Unit.Get(Units.Presidium)!.Get(UnitPresidium.Quota)!.Value, book.Unit.Get(Units.Presidium)!.Get(UnitPresidium.Seats)!.Total.Value));
        Assert.Equal(("本年", "县人大"), (book.Report.Get(Reports.SignedBy), Assert.Single(book.Report.Get(Reports.Recipient)!)));
        Assert.Equal(["联络站: 代表之家", "代表: 人大代表"], book.Settings.Terms.Select(t => $"{t.Name}: {t.Text}"));
        Assert.Equal(["今年", "谢谢"], book.Narrative.Select(n => n.Text));
        Assert.Equal(2, book.Settings.Decimals);
    }

    [Theory]
    [InlineData("unit: {name: 青溪镇, level: town, term: ⟦⟧19}\n", "unit: {name: 青溪镇, level: 镇, 届: 十八}\n")]
    [InlineData("unit: {name: 青溪镇, seats: {镇: ⟦⟧52}}\n", "unit: {name: 青溪镇, level: town, term: 18, seats: {town: 51}}\n")]
    [InlineData("unit: {name: 青溪镇, presidium: {members: ⟦⟧[甲乙]}}\n", "unit: {name: 青溪镇, level: town, term: 18, presidium: {members: [甲丙]}}\n")]
    [InlineData("declared: {建议件数: ⟦⟧5}\n", "unit: {name: 青溪镇, level: town, term: 18}\ndeclared: {建议件数: 4}\n")]
    [InlineData("narrative: {开头: ⟦⟧甲}\n", "unit: {name: 青溪镇, level: town, term: 18}\nnarrative: {开头: 乙}\n")]
    [InlineData("settings: {terms: {站: ⟦⟧甲}}\n", "unit: {name: 青溪镇, level: town, term: 18}\nsettings: {terms: {站: 乙}}\n")]
    [InlineData("report: {signed_on: ⟦⟧2025-01-03}\n", "unit: {name: 青溪镇, level: town, term: 18}\nreport: {成文日期: 2025年1月4日}\n")]
    public void Files_of_one_year_must_not_contradict_each_other(string second, string first)
    {
        var marked = new MarkedText(Head + second);
        var bag = new DiagnosticBag();

        Read([Head + first, marked.Text], bag: bag);

        Assert.Equal("RG1305", Assert.Single(bag.Items).Id);
        Assert.Equal(marked.Places, marked.PlacesOf(bag.Items));
        Assert.Equal("0.yaml", Assert.Single(bag.Items[0].Related).Location.Source!.Path);
    }

    [Fact]
    public void The_same_value_in_two_files_is_no_contradiction()
    {
        var text = Head + "unit: {name: 青溪镇, level: town, term: 18, staff: [{post: 主席, count: 1}]}\nnarrative: {开头: 甲}\ndeclared: {建议件数: 4}\nsettings: {rules: {R-01: off}}\n";

        Assert.Single(Read([text, text.Replace("level: town", "级别: 镇", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Units_and_years_are_books_of_their_own_in_order()
    {
        var other = Unit.Replace("青溪镇", "白石镇", StringComparison.Ordinal);

        var books = Read([Head + Unit, Head + other, "reportgen: 1\nperiod: 2023\n" + Unit, Head + Unit + "petitions: 无\n"]);

        Assert.Equal(["青溪镇 2023年", "青溪镇 2024年", "白石镇 2024年"], books.Select(b => $"{b.UnitName} {b.Period.Label}"));
    }

    [Theory]
    [InlineData("name: ⟦白石镇⟧, level: town", "name: 青溪镇, level: town", true)]
    [InlineData("name: 青溪镇", "name: 青溪镇, level: town", false)]
    [InlineData("term: 18", "name: 青溪镇, level: town", false)]
    [InlineData("name: 白石镇, level: town", "parent: 平川县", false)]
    public void A_file_of_another_unit_than_its_project_is_told(string own, string project, bool isTold)
    {
        var marked = new MarkedText(Head + "unit: {" + own + "}\n");
        var bag = new DiagnosticBag();

        Read([marked.Text], "unit: {term: 18, " + project + "}\nreport: {署名: 青溪镇人大主席团}\n", bag: bag);

        Assert.Equal(isTold ? ["RG1308 Warning"] : [], bag.Items.Select(item => $"{item.Id} {item.Severity}"));
        if (isTold)
        {
            Assert.Equal(marked.Places, marked.PlacesOf(bag.Items));
            Assert.Contains("白石镇", bag.Items[0].Headline.Chinese, StringComparison.Ordinal);
            Assert.Equal("reportgen.yaml", Assert.Single(bag.Items[0].Related).Location.Source!.Path);
        }
    }

    // A half-year's own words need not say again whose they are.
    [Fact]
    public void A_file_of_a_part_of_the_year_takes_the_unit_of_the_years_file()
    {
        var bag = new DiagnosticBag();

        var books = Read(["reportgen: 1\nperiod: 2024\nunit: {name: 青溪镇, level: town, term: 18, parent: 平川县}\n", "reportgen: 1\nperiod: 2024-H1\nplans: [多走访]\n"], bag: bag);

        Assert.Empty(bag.Items);
        Assert.Equal(["青溪镇 平川县", "青溪镇 平川县"], books.Select(book => $"{book.UnitName} {book.Unit.Get(Units.Parent)}"));
    }

    [Fact]
    public void Where_files_of_two_units_are_given_a_file_without_one_is_told()
    {
        var bag = new DiagnosticBag();

        Read([Head + Unit, Head + Unit.Replace("青溪镇", "白石镇", StringComparison.Ordinal), "reportgen: 1\nperiod: 2024-H1\n"], bag: bag);

        Assert.Equal("RG1302", Assert.Single(bag.Items).Id);
    }

    // Of a project's file once, however many years' files stand below it.
    [Theory]
    [InlineData("⟦青溪镇人大⟧", "青溪镇人大", "“青溪镇”")]
    [InlineData("⟦青溪镇人大主席团⟧", "青溪镇人大主席团", "“青溪镇”")]
    [InlineData("⟦平川县人民代表大会常务委员会⟧", "平川县人民代表大会常务委员会", "“平川县”")]
    [InlineData("⟦青溪镇（人大）⟧", "青溪镇（人大）", "“青溪镇”")]
    [InlineData("⟦人大⟧", "人大", "如清河镇")]
    [InlineData("青溪镇", null, null)]
    public void A_unit_that_is_called_by_its_office_is_told_to_be_called_by_its_place(string name, string? office, string? place)
    {
        var marked = new MarkedText("unit: {level: town, term: 18, name: " + name + "}\n");
        var bag = new DiagnosticBag();

        Read([Head, "reportgen: 1\nperiod: 2023\n"], marked.Text, bag: bag);

        Assert.Equal(office is null ? [] : ["RG1310 Warning"], bag.Items.Select(item => $"{item.Id} {item.Severity}"));
        Assert.Equal(marked.Places, marked.PlacesOf(bag.Items));
        Assert.All(bag.Items, item => Assert.Contains(office!, item.Headline.Chinese, StringComparison.Ordinal));
        Assert.All(bag.Items, item => Assert.Contains(place!, item.Help!.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_must_stand_somewhere()
    {
        var bag = new DiagnosticBag();

        Read([Head], bag: bag);

        Assert.Equal(("RG1302", 1, 1), (Assert.Single(bag.Items).Id, bag.Items[0].Location.Line, bag.Items[0].Location.Column));
    }

    [Theory]
    [InlineData("格式版本: 1\n提法:\n  - {编号: 口号, 内容: 为民履职}\n", null)]
    [InlineData("提法:\n  - {编号: 口号, 内容: 为民履职}\n", null)]
    [InlineData("- {编号: 口号, 内容: 为民履职}\n", null)]
    [InlineData("", null)]
    [InlineData("为民履职\n", "RG1201")]
    [InlineData("提法：\n  - {编号: 口号, 内容: 为民履职}\n", "RG1107")]
    [InlineData("- {编号: 口号}\n", "RG1302")]
    public void Phrases_are_a_list_alone_or_under_their_name(string phrases, string? id)
    {
        var bag = new DiagnosticBag();

        var set = RecordReader.Read([new RecordInput(File("a.yaml", Head + Unit), Phrases: File("phrases.yaml", phrases))], bag);

        Assert.Equal(id, bag.Items.SingleOrDefault()?.Id);
        Assert.Single(set.Books);
    }

    private static IReadOnlyList<RecordBook> Read(IReadOnlyList<string> years, string? project = null, DiagnosticBag? bag = null)
    {
        var found = bag ?? new DiagnosticBag();
        var above = project is null ? null : File("reportgen.yaml", project);
        var set = RecordReader.Read([.. years.Select((text, i) => new RecordInput(File($"{i}.yaml", text), above))], found);
        if (bag is null)
        {
            Assert.Empty(found.Items.Select(d => $"{d.Location} {d.Headline.Chinese}"));
        }

        return set.Books;
    }

    private static RecordFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
