using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Ledger;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>Characters that nobody sees are told where they stand, and what holds them is read as though they were not there.</summary>
public sealed class InvisibleTests
{
    private const string Head = "格式版本: 1\n年度: 2024\n单位: {名称: 清河镇, 级别: 镇, 届: 19}\n";

    // Every kind of field, and keys: one finding, marked for --fix, and none that follows from it.
    [Theory]
    [InlineData("信访: [{日期: 2024-05, 类型: 来⟦\u200B⟧信}]", "“来”和“信”之间有看不见的字符 U+200B")]
    [InlineData("信访: [{日期: 2024年⟦\uFEFF⟧5月, 类型: 来信}]", "“024年”和“5月”之间有看不见的字符 U+FEFF")]
    [InlineData("信访: [{日期: 2024-05, 类型: 来信, 件数: 3⟦\u2060⟧}]", "“3”后面有看不见的字符 U+2060")]
    [InlineData("信访: [{日期: 2024-05, 类型: 来信, 件⟦\u200B⟧数: 3}]", "“件”和“数”之间有看不见的字符 U+200B")]
    [InlineData("信访: [{日期: 2024-05, 类型: 来信, 编号: ⟦\u200E⟧7}]", "“7”前面有看不见的字符 U+200E")]
    [InlineData("代表述职: [{日期: 2024-05, 述职代表: 何远、陈立⟦\u200B⟧新}]", "“陈立”和“新”之间有看不见的字符 U+200B")]
    [InlineData("人代会: [{日期: 2024-05, 会次: 2⟦\u202C⟧}]", "“2”后面有看不见的字符 U+202C")]
    [InlineData("存在问题: [代表⟦\u200B\u200B\uFEFF⟧小组活动少]", "“代表”和“小组活动”之间有3个看不见的字符 U+200B U+FEFF")]
    [InlineData("存在问题: ['修𠮷⟦\u00AD⟧𠮷路']", "“修𠮷”和“𠮷路”之间有看不见的字符 U+00AD")]
    [InlineData("存在问题:\n  - |\n    第一行\n    ⟦\u200B⟧第二行", "“第二行”前面有看不见的字符 U+200B")]
    [InlineData("存在问题: [⟦\u200B⟧, 监督少]", "这一项只有看不见的字符 U+200B")]
    [InlineData("存在问题: [路⟦\u200D⟧灯少]", "“路”和“灯少”之间有看不见的字符 U+200D")]
    public void Are_told_once_where_they_stand(string marked, string headline)
    {
        var text = new MarkedText(Head + marked);
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(text.Text)))], bag);

        var finding = Assert.Single(bag.Items);
        Assert.Equal(("RG1011", Severity.Warning, headline, ""), (finding.Id, finding.Severity, finding.Headline.Chinese, finding.Replacement));
        Assert.Equal(text.Places, text.PlacesOf(bag.Items));
    }

    [Fact]
    public void Period_and_unit_are_read_without_them()
    {
        var bag = new DiagnosticBag();
        var book = RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(Head.Replace("2024", "2024\u200B", StringComparison.Ordinal).Replace("河镇", "河\u200B镇", StringComparison.Ordinal))))], bag).Books[0];

        Assert.Equal((2024, "清河镇"), (book.Period.Year, book.Unit.Get(Units.Name)));
        Assert.Equal(["RG1011", "RG1011"], bag.Items.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("👩‍👩‍👧")]
    [InlineData("❤️‍🔥")]
    public void A_joiner_within_one_picture_is_seen(string text)
    {
        var bag = new DiagnosticBag();
        var book = RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(Head + $"存在问题: [{text}]\n")))], bag).Books[0];

        Assert.Empty(bag.Items);
        Assert.Equal(text, book.List(Statements.Problems)[0].Get(Statements.Text));
    }

    // Behind an escape no place can be told, so that nothing is taken out of the file.
    [Fact]
    public void An_escape_is_told_with_the_whole_value()
    {
        var bag = new DiagnosticBag();
        var book = RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(Head + "存在问题: [\"监督\\u200B少\"]\n")))], bag).Books[0];

        Assert.Equal(("RG1011", 11, null), (bag.Items[0].Id, bag.Items[0].Location.Length, bag.Items[0].Replacement));
        Assert.DoesNotContain("--fix", bag.Items[0].Help!.Chinese, StringComparison.Ordinal);
        Assert.Equal("监督少", book.List(Statements.Problems)[0].Get(Statements.Text));
    }

    [Theory]
    [InlineData("陈立新", "陈\u200B立新")]
    [InlineData("陈\u200B立新", "陈立新")]
    public void A_name_is_the_same_in_roster_and_record(string roster, string written)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(Head + $"代表名册: [{{姓名: {roster}, 层级: 镇}}]\n代表述职: [{{日期: 2024-05, 述职代表: {written}}}]\n")))], bag);

        Assert.Equal("RG1011", Assert.Single(bag.Items).Id);
    }

    [Fact]
    public void Nothing_private_is_shown_with_them()
    {
        var run = CommandRun.In(new MemoryWorkspace().Add("2024.yaml", Head + "代表名册: [{姓名: 甲, 层级: 镇, 电话: 13912\u200B345678}]\n"), "validate", "2024.yaml");

        Assert.Contains("RG1011", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("1391|3912|3456|5678", run.Output);
    }

    [Fact]
    public void Cells_and_headers_of_a_ledger_are_read_without_them()
    {
        var sheets = LedgerText.Unit + "# 信访\n日期|类\u200B型|件数\n2024-05-15|来\u200B信|3\u200B\n";
        var run = CommandRun.In(new MemoryWorkspace().Add("台账.xlsx", LedgerText.Workbook(sheets)), "validate", "台账.xlsx", "--format", "concise");

        Assert.Contains("信访!B2: warning[RG1011]: “来”和“信”之间有看不见的字符 U+200B", run.Output, StringComparison.Ordinal);
        Assert.Contains("信访!C2: warning[RG1011]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", run.Output, StringComparison.Ordinal);
    }

    // Eight characters are looked at together, and what is left one by one.
    [Theory]
    [InlineData("")]
    [InlineData("代表“视察”，")]
    [InlineData("abc defg\n代表视察河道")]
    public void Every_character_is_told_right_at_every_place(string around)
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            Assert.Equal(Invisible.Is(c), Invisible.IsIn(around + c + around));
            Assert.False(Invisible.Is(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    public void A_file_that_holds_one_is_known_by_it(int before)
    {
        Utf8Stream.Decode(new MemoryStream(Encoding.UTF8.GetBytes(new string('镇', before) + "\u200B镇")), out var isClean);

        Assert.False(isClean);
    }
}
