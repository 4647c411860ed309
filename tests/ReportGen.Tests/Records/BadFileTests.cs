using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>Files that are no YAML, or YAML that has no place in records: each fault once, where it stands, in words that say how to go on.</summary>
public sealed class BadFileTests
{
    private const string Head = "格式版本: 1\n年度: 2024\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n";

    // What is expected, in order of place, and where: ⟦ ⟧.
    [Theory]
    [InlineData("RG1107", "信访:\n  - 日期⟦：⟧2024-05-01\n    类型: 来信\n")]
    [InlineData("RG1107", "信访:\n  - 日期: 2024-05-01\n    类型⟦：⟧来信\n    件数: 3\n")]
    [InlineData("RG1107", "信访:\n  - 日期: 2024-05-01\n    类型: 来信\n    件数⟦：⟧3\n")]
    [InlineData("RG1107", "信访⟦：⟧\n  - 日期: 2024-05-01\n")]
    [InlineData("RG1107", "信访:\n  - {日期⟦：⟧2024-05-01，件数：3}\n")]
    [InlineData("RG1112", "信访:\n  - 日期⟦:⟧2024-05-01\n    类型: 来信\n")]
    [InlineData("RG1112", "信访:\n  - 日期: 2024-05-01\n    类型⟦:⟧来信\n")]
    [InlineData("RG1113", "信访:\n  ⟦-⟧日期: 2024-05-01\n   类型: 来信\n")]
    [InlineData("RG1113", "制度建设:\n  ⟦-⟧议事规则\n  ⟦-⟧学习制度\n", "RG1113")]
    [InlineData("RG1113", "制度建设:\n  ⟦－⟧ 议事规则\n  ⟦－⟧ 学习制度\n", "RG1113")]
    [InlineData("RG1113", "信访:\n  ⟦－⟧{日期: 2024-05-01}\n  ⟦－⟧{日期: 2024-05-02}\n", "RG1113")]
    [InlineData("RG1113", "监督活动:\n  - 日期: 2024-05\n    类型: 视察\n    主题: 河道\n    发现问题:\n      ⟦-⟧垃圾多\n      ⟦-⟧无标识\n", "RG1113")]
    [InlineData("RG1113", "制度建设:\n  - 议事规则\n    ⟦-⟧ 学习制度\n  - 联系制度\n")]
    [InlineData("RG1109", "信访:\n⟦\t⟧- 日期: 2024-05-01\n")]
    [InlineData("RG1109", "信访:\n  - 日期: 2024-05-01\n⟦\t⟧  类型: 来信\n")]
    [InlineData("RG1108", "信访:\n⟦　⟧　- 日期: 2024-05-01\n")]
    [InlineData("RG1108", "信访:\n  - 日期: 2024-05-01\n⟦　⟧　类型: 来信\n")]
    [InlineData("RG1108", "信访:\n  - 日期:⟦\u00A0⟧2024-05-01\n")]
    [InlineData("RG1011", "信访:\n  - 日期: 2024-05-01\n    类型: 来信\n    件⟦\u200B⟧数: 3\n")]
    [InlineData("RG1108", "信访:\n⟦\u200B⟧  - 日期: 2024-05-01\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧\"反映路灯\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧'反映路灯\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧\"反映路灯\n  - 日期: 2024-06-01\n    事项: \"又一件\"\n")]
    [InlineData("RG1101", "信访:\n  - ⟦{⟧日期: 2024-05-01, 件数: 3\n  - {日期: 2024-06-01, 件数: 2}\n")]
    [InlineData("RG1101", "成文:\n  章节:\n    - {章节: 建议办理, 导语: 今年收到⟦{⟧建议件数}件。}\n")]
    [InlineData("RG1101", "# {注释}\n成文: ⟦{⟧\n", null, null)]
    [InlineData("RG1101", "制度建设: ⟦[⟧议事规则, 学习制度\n信访: 无\n")]
    [InlineData("RG1114", "信访:\n  - {日期: 2024-05-01⟦，⟧件数: 3}\n")]
    [InlineData("RG1114", "学习培训:\n  - {日期: 2024-05-01, 主题: 预算审查⟦，⟧人次：30}\n")]
    [InlineData("RG1114", "信访:\n  - ⟦｛⟧日期: 2024-05-01｝\n")]
    [InlineData("RG1114", "监督活动:\n  - 日期: 2024-05\n    类型: 视察\n    主题: 河道\n    意见建议: ⟦［⟧清淤，护岸］\n")]
    [InlineData("RG1114", "监督活动:\n  - 日期: 2024-05\n    类型: 视察\n    主题: 河道\n    参加代表: ⟦［⟧丁一, 丁二］\n")]
    [InlineData("RG1114", "监督活动:\n  - {日期: 2024-05, 类型: 视察, 主题: 河道, 发现问题: ⟦［⟧淤塞］}\n")]
    [InlineData("RG1114", "换届选举:\n  - 类型: 换届\n    宣传: ⟦｛⟧标语: 20条｝\n")]
    [InlineData("RG1114", "信访: ⟦［⟧{日期: 2024-05-01}］\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n   ⟦⟧类型: 来信\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n     类型⟦⟧: 来信\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n ⟦⟧- 日期: 2024-06-01\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: 反映问题⟦⟧: 路灯不亮\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧@张三 反映\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    ⟦⟧路灯不亮\n    件数: 3\n")]
    [InlineData("RG1101", "⟦⟧监督活动\n信访: 无\n")]
    [InlineData("RG1101", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧\"\\ud800\"\n")]
    [InlineData("RG1101", "典型案例:\n  - 标题: 修路\n    经过: |\n      第一段\n    ⟦⟧第二段\n")]
    [InlineData("RG1101", "典型案例:\n  - 标题: 修路\n    经过: |\n      地点：河边\n   ⟦⟧日期: 2024\n")]
    [InlineData("RG1103", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧*重点*\n")]
    [InlineData("RG1103", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧&重点 内容\n")]
    [InlineData("RG1104", "信访:\n  - 日期: 2024-05-01\n    事项: ⟦⟧!重点\n")]
    [InlineData("RG1104", "信访:\n  - 日期: ⟦⟧!!str 2024-05-01\n")]
    [InlineData("RG1105", "信访: 无\n⟦⟧---\n信访: 无\n")]
    [InlineData("RG1105", "信访: 无\n...\n⟦⟧信访: 无\n")]
    [InlineData("RG1106", "信访: 无\n⟦来信来访⟧: 无\n")]
    [InlineData("RG1106", "信访:\n  - 日期:\n    ⟦date⟧: 2024-05-01\n", "RG1302", "⟦⟧日期:")]
    [InlineData("RG1110", "? ⟦⟧[a]\n: 1\n信访: 无\n")]
    [InlineData("RG1003", "信访:\n  - 日期: 2024-05-01\n    事项: 路⟦\u0007⟧灯\n")]
    [InlineData("RG1003", "信访:\n  - 日期: 2024-05-01\n    事项: 路⟦\u2028⟧灯\n    件数: 3\n")]
    [InlineData("RG1201", "信访: ⟦3⟧\n")]
    [InlineData("RG1201", "下一步打算: [{内容: 视察, 季度: ⟦5⟧}]\n")]
    [InlineData("RG1201", "信访:\n  ⟦⟧日期: 2024-05-01\n")]
    [InlineData("RG1201", "信访:\n  - ⟦三件⟧\n")]
    [InlineData("RG1101", "主席团会议:\n  - {日期: 5月9日, 议题: 听取⟦:⟧ 报告, 应到: 9}\n")]
    [InlineData("RG1101", "主席团会议:\n  - {议题: \"一: 二\", 决定: 听取⟦:⟧ 报告}\n")]
    [InlineData("RG1101", "主席团会议:\n  - {日期: 5月9日 ⟦议题⟧: 防汛}\n")]
    [InlineData("RG1101", "主席团会议:\n  - {日期: 5月9日, 议题: 春耕 ⟦#⟧2泵站, 应到: 9}\n")]
    [InlineData("RG1101", "信访:\n  - {日期: 5月9日, 事项: ⟦\"相邻\"⟧建房, 件数: 3}\n")]
    [InlineData("RG1101", "信访:\n  - {日期: 5月9日, 件数: 3⟦)⟧\n  - {日期: 5月10日, 件数: 3}\n")]
    [InlineData("RG1101", "信访:\n  - {日期: 5月9日, 件数: 3⟦）⟧\n  - {日期: 5月10日, 件数: 3}\n")]
    [InlineData("RG1101", "信访:\n  - {日期: 5月9日, 件数: 3⟦]⟧\n  - {日期: 5月10日, 件数: 3}\n")]
    [InlineData("RG1101", "代表建议:\n  - {编号: 1, 标题: 修路, 提出日期: 1月5日, 办理结果: A ⟦满意度⟧: 满意}\n")]
    [InlineData("RG1201", "主席团会议:\n  - {日期: 5月9日, 议题: ⟦⟧[听取: 报告, 防汛]}\n")]
    public void Each_fault_is_told_once_where_it_stands(string id, string marked, string? secondId = null, string? second = null)
    {
        var text = new MarkedText(Head + (second is null ? marked : marked.Replace(second.Replace("⟦⟧", "", StringComparison.Ordinal), second, StringComparison.Ordinal)));

        var findings = Read(text.Text);

        Assert.Equal(secondId is null ? [id] : [secondId, id], findings.Select(f => f.Id));
        Assert.Equal(text.Places, text.PlacesOf(findings));
        Assert.All(findings, f => Assert.NotNull(f.Help));
    }

    [Theory]
    [InlineData("  - 日期: 2024-05-01, 类型⟦⟧: 来信\n", "花括号")]
    [InlineData("  - 日期: 2024-05-01，类型⟦⟧: 来信\n", "花括号")]
    [InlineData("  - 事项: 反映两件事, 其中一件⟦⟧: 路灯\n", "全角“：”")]
    public void Pairs_on_one_line_are_told_from_a_colon_within_a_text(string record, string help)
    {
        var text = new MarkedText(Head + "信访:\n" + record);

        var finding = Assert.Single(Read(text.Text));

        Assert.Equal("RG1101", finding.Id);
        Assert.Equal(text.Places, text.PlacesOf([finding]));
        Assert.Contains(help, finding.Headline.Chinese + finding.Help!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_slip_is_told_wherever_it_was_made_and_not_in_blocks_of_text()
    {
        var text = new MarkedText("格式版本⟦：⟧1\n年度⟦：⟧2024\n单位⟦：⟧\n  名称⟦：⟧青溪镇\n典型案例:\n  - 标题: 修路\n    经过: |\n      地点：河边\n    日期⟦:⟧2024\n# 日期：2024\n自拟⟦：⟧一\n");

        var findings = Read(text.Text);

        Assert.Equal(["RG1107", "RG1107", "RG1107", "RG1107", "RG1112", "RG1107"], findings.Select(f => f.Id));
        Assert.Equal(text.Places, text.PlacesOf(findings));
    }

    [Theory]
    [InlineData("年度: 2024\n单位: {名称: 青溪镇, 级别：镇, 届: 18}\n格式版本: 1\n")]
    [InlineData("格式版本: 1\n年度: 2024\n信访：无\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n")]
    public void What_a_broken_file_does_not_show_is_not_called_missing(string text) => Assert.Equal("RG1107", Assert.Single(Read(text)).Id);

    [Fact]
    public void A_misspelt_key_of_the_top_level_is_one_fault_and_not_a_missing_field_too()
    {
        var findings = Read("格式版本: 1\n年渡: 2024\n单为: {名称: 青溪镇, 级别: 镇, 届: 18}\n");

        Assert.Equal([("RG1301", "2:1"), ("RG1301", "3:1")], findings.Select(f => (f.Id, $"{f.Location.Line}:{f.Location.Column}")));
    }

    // A file that does not say its year has one fault; 5月9日 is none, and the other faults stay.
    [Theory]
    [InlineData("年渡: 2024\n", "RG1301")]
    [InlineData("", "RG1302")]
    [InlineData("年度: 二千零二十四年\n", "RG1208")]
    public void A_missing_year_is_one_fault_and_not_one_a_date(string year, string id)
    {
        var findings = Read("格式版本: 1\n" + year + "单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n人代会: [{日期: 1月9日, 次: 4}]\n信访:\n  - {日期: 2月29日, 类型: 来信}\n  - {日期: 4月31日, 类型: 来信}\n");

        Assert.Equal([id, "RG1203"], findings.Select(f => f.Id));
        Assert.Equal("日期“4月31日”不存在", findings[1].Headline.Chinese);
    }

    [Fact]
    public void A_file_of_several_years_wants_the_year_in_each_date() =>
        Assert.Contains("报告期不是一年", Assert.Single(Read("格式版本: 1\n年度: 2021..2025\n单位: {名称: 青溪镇, 级别: 镇, 届: 18}\n信访: [{日期: 5月9日, 类型: 来信}]\n")).Help!.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("4月31日", "4月只有30天", "April has 30 days")]
    [InlineData("2024-01-32", "1月只有31天", "January has 31 days")]
    [InlineData("2月30日", "2024年的2月只有29天", "February has 29 days in 2024")]
    [InlineData("2023-02-29", "2023年的2月只有28天", "February has 28 days in 2023")]
    public void A_day_that_does_not_exist_is_told_with_what_does(string date, string chinese, string english)
    {
        var finding = Assert.Single(Read(Head + "信访: [{日期: " + date + ", 类型: 来信}]\n"));

        Assert.Equal(("RG1203", chinese, english), (finding.Id, finding.Help!.Chinese, finding.Help.English));
    }

    [Fact]
    public void A_unit_that_says_nothing_lacks_all_that_is_required() =>
        Assert.Equal(["名称", "级别", "届"], Read("格式版本: 1\n年度: 2024\n单位: {}\n").Select(f => f.Headline.Chinese.Split('“', '”')[3]));

    [Theory]
    [InlineData("", "RG1004")]
    [InlineData("\uFEFF", "RG1004")]
    [InlineData("  \n\n", "RG1004")]
    [InlineData("# 只有注释\n# 再一行\n", "RG1004")]
    [InlineData("~\n", "RG1004")]
    [InlineData("---\n...\n", "RG1004")]
    [InlineData("这是一段文字，不是记录。\n", "RG1111")]
    [InlineData("- 格式版本: 1\n- 年度: 2024\n", "RG1111")]
    [InlineData("2024\n", "RG1111")]
    public void A_file_without_records_is_refused(string text, string id) => Assert.Equal(id, Assert.Single(Read(text)).Id);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[][] files = [[.. Enumerable.Range(0, 1024).Select(i => (byte)(i % 256))], Encoding.Latin1.GetBytes("caf\u00e9: 1\nabc: 2\n"), Encoding.UTF8.GetBytes(Head + "信访: 无")[..^1]];

        foreach (var bytes in files)
        {
            Assert.Equal("RG1001", Assert.Single(Read(bytes)).Id);
        }
    }

    [Fact]
    public void A_day_that_no_year_has_is_told_where_no_year_is_known() => Assert.Equal(
        "2月只有28天，闰年29天",
        Assert.Single(Read(Head.Replace("2024", "2023..2024", StringComparison.Ordinal) + "信访: [{日期: 2月30日, 类型: 来信}]\n")).Help!.Chinese);

    [Theory]
    [InlineData("24-3-5", "年份写四位，如 2024-03-05")]
    [InlineData("05/06/2024", "年份写在最前面，后面是月、日，如 2024-05-06")]
    [InlineData("每月25日", "写进“频次”；日期写这是哪一年或哪一段时间的情况，如 2024、2024年上半年")]
    public void A_date_that_is_half_one_is_told_how_to_write_it(string date, string help)
    {
        var finding = Assert.Single(Read(Head + "信访: [{日期: " + date + ", 类型: 来信}]\n"));

        Assert.Equal(("RG1203", help), (finding.Id, finding.Help!.Chinese));
    }

    [Fact]
    public void A_single_event_is_no_recurring_one() => Assert.Equal(
        "“日期”要写哪一天（会议日期，几天的写起止），如 2024-03-05；不知道哪天的写 2024-03",
        Assert.Single(Read(Head + "人代会: [{日期: 每年1月, 会次: 3}]\n")).Help!.Chinese);

    [Theory]
    [InlineData("上半年", "报告期“上半年”没有年份", "写上年份，如 2024年上半年")]
    [InlineData("Q1", "报告期“Q1”没有年份", "写上年份，如 2024-Q1")]
    [InlineData("24年上半年", "报告期“24年上半年”的年份只有两位", "年份写四位，如 2024年上半年")]
    [InlineData("24", "报告期“24”的年份只有两位", "年份写四位，如 2024")]
    public void A_period_without_a_whole_year_is_told_that(string period, string headline, string help)
    {
        var finding = Assert.Single(Read(Head.Replace("2024", period, StringComparison.Ordinal)));

        Assert.Equal(("RG1208", headline, help), (finding.Id, finding.Headline.Chinese, finding.Help!.Chinese));
    }

    // 5 may be a month, 12 a month or a year, 1-6 a day.
    [Theory]
    [InlineData("5")]
    [InlineData("12")]
    [InlineData("1-6")]
    public void A_bare_number_is_no_period_without_its_year(string period) =>
        Assert.Equal($"看不懂报告期“{period}”", Assert.Single(Read(Head.Replace("2024", period, StringComparison.Ordinal))).Headline.Chinese);

    [Fact]
    public void A_file_with_a_mark_is_cut_even_before_its_first_character_of_ours()
    {
        var finding = Assert.Single(Read([.. Encoding.UTF8.Preamble, .. "reportgen: 1\nproblems: ["u8, 0xE6, 0xB2]));

        Assert.Equal(("RG1001", "文件到一个字的中间就断了，多半没有复制完整", 2), (finding.Id, finding.Headline.Chinese, finding.Location.Line));
    }

    [Theory]
    [InlineData(false, "不够", 1)]
    [InlineData(false, "不够", 2)]
    [InlineData(true, "不够", 1)]
    [InlineData(false, "𠮷", 3)]
    public void A_file_that_ends_within_a_character_was_not_copied_whole(bool hasMark, string end, int missing)
    {
        var whole = Head + "存在问题:\n  - " + end;
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(whole)[..^missing]];

        var finding = Assert.Single(Read(bytes));
        Assert.Equal(("RG1001", "文件到一个字的中间就断了，多半没有复制完整"), (finding.Id, finding.Headline.Chinese));
        Assert.Equal(whole.Count(c => c == '\n') + 1, finding.Location.Line);

        var bag = new DiagnosticBag();
        Assert.Null(TextDecoder.Take("a.yaml", TextDecoder.Read(new MemoryStream(bytes)), bag));
        Assert.Equal((finding.Headline, finding.Location.Line, finding.Location.Column), (bag.Items[0].Headline, bag.Items[0].Location.Line, bag.Items[0].Location.Column));
    }

    [Fact]
    public void What_may_be_another_encoding_is_not_taken_for_a_cut_file() =>
        Assert.Equal("RG1002", Assert.Single(Read(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("reportgen: 1\nperiod: 2024\nunit: {name: a, level: town, term: 19}\nproblems: 河")), f => f.Id == "RG1002").Id);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_without_a_mark_is_known_by_its_zero_bytes(string encoding) =>
        Assert.Equal("RG1002", Assert.Single(Read(Encoding.GetEncoding(encoding).GetBytes(Head))).Id);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_the_machine_that_wrote_them_ends_them(string lineBreak)
    {
        var finding = Assert.Single(Read((Head + "信访:\n  - 日期: 2024-13\n").Replace("\n", lineBreak, StringComparison.Ordinal)));

        Assert.Equal((5, 9, 7), (finding.Location.Line, finding.Location.Column, finding.Location.Length));
    }

    [Fact]
    public void A_fault_inside_a_text_is_found_at_its_own_line()
    {
        var text = new MarkedText(Head + "典型案例:\n  - 标题: 修路\n    经过: |\n      XXL号的路，\n      在⟦××⟧村。\n  - 标题: 通水\n    经过: >-\n      第一行\n      第二行⟦____⟧完。\n");
        var bag = new DiagnosticBag();
        RuleSet.CheckReadable(RecordReader.Read([Input(text.Text)], bag).Books, bag);

        Assert.Equal(text.Places, text.PlacesOf(bag.Sorted()));
    }

    [Fact]
    public void Huge_texts_and_lists_are_read()
    {
        var long1 = new string('长', 3_000_000);
        var bag = new DiagnosticBag();

        var set = RecordReader.Read([Input(Head + $"典型案例:\n  - 标题: 修路\n    经过: {long1}\n制度建设: [{string.Join(", ", Enumerable.Range(0, 50_000).Select(i => "制度" + i))}]\n")], bag);

        Assert.Empty(bag.Items);
        Assert.Equal(3_000_000, set.Books[0].List(Cases.Type)[0].Get(Cases.Story)!.Length);
        Assert.Equal(50_000, set.Books[0].List(Systems.Type).Count);
    }

    private static IReadOnlyList<Diagnostic> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static IReadOnlyList<Diagnostic> Read(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", bytes))], bag);
        return bag.Sorted();
    }

    private static RecordInput Input(string text) => new(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(text)));
}
