using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;
using ReportGen.Tests.Workbooks;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>Ledgers as offices keep them, and what is said of their mistakes: always with sheet and cell.</summary>
public sealed class LedgerReadingTests
{
    [Fact]
    public void A_sheet_of_records_is_read_by_its_headers_in_any_order()
    {
        var book = Book("# 监督活动\n主题|日期*|备注|类型|参加代表|意见建议\n河道管护|2024-05-15|晴|视察|21|5\n学位|7月11日||专题询问|方卫国、何美玲等12人|增加教室\\n增加校车\n");

        var list = book.List(Inspections.Type);
        Assert.Equal(2, list.Count);
        Assert.Equal("河道管护", list[0].Get(Inspections.Topic));
        Assert.Equal(new DateOnly(2024, 5, 15), list[0].Date!.First);
        Assert.Equal(21, list[0].Get(Inspections.Deputies)!.Count.Value);
        Assert.Equal(new DateOnly(2024, 7, 11), list[1].Date!.First);
        Assert.Equal(["增加教室", "增加校车"], list[1].Get(Inspections.Opinions)!.Texts);
        Assert.Equal("台账.xlsx 监督活动!E3", list[1].LocationOf(Inspections.Deputies).ToString());
    }

    [Fact]
    public void Titles_examples_blank_rows_and_remarks_are_no_records()
    {
        var book = Book("# 视察检查（上半年）\n青溪镇2024年监督活动台账\n\n序号|日期|类型|主题\n例：|2024-01-01|视察|甲\n\n1|2024-05-15|视察|河道\n例：|2024-01-01|视察|乙\n合计|1\n");

        Assert.Equal("河道", Assert.Single(book.List(Inspections.Type)).Get(Inspections.Topic));
    }

    [Fact]
    public void Two_rows_of_headers_are_one_name_over_its_parts()
    {
        var book = Book("# 代表述职\n日期|述职代表|测评||\n||满意|基本满意|不满意\n2024-11-05|方卫国|40|3|1\n");

        var ballots = Assert.Single(book.List(DutyReports.Type)).Get(DutyReports.Ballots)!;
        Assert.Equal((40, 3, 1), ((int)ballots.Satisfied!.Value!, (int)ballots.Basic!.Value!, (int)ballots.Dissatisfied!.Value!));
    }

    [Theory]
    [InlineData("票数·赞成|票数·反对|票数·弃权", "47|0|1")]
    [InlineData("票数（赞成）|票数（反对）|票数（弃权）", "47|0|1")]
    [InlineData("赞成|反对|弃权", "47|0|1")]
    [InlineData("票数||", "赞成47，反对0，弃权1")]
    [InlineData("票数||", "{赞成: 47, 反对: 0, 弃权: 1}")]
    public void Parts_of_a_field_are_columns_or_words_in_a_cell(string headers, string cells)
    {
        var book = Book($"# 人代会\n日期|会次\n2024-01-16|5\n# 人代会决议\n会次|题目|{headers}\n第五次|关于政府工作报告的决议|{cells}\n");

        var votes = Assert.Single(Assert.Single(book.List(Sessions.Type)).Get(Sessions.Resolutions)!).Get(SessionResolutions.Votes)!;
        Assert.Equal((47, 0, 1), ((int)votes.For!.Value!, (int)votes.Against!.Value!, (int)votes.Abstain!.Value!));
    }

    [Fact]
    public void Records_within_records_stand_in_sheets_of_their_own()
    {
        var book = Book("# 代表建议\n编号|标题|提出日期\n2024-001|路灯|2024-01-16\n2024-002|水渠|2024-01-16\n# 建议再次办理\n编号|日期|办理结果|满意度\n2024-002|2024-05-22|A|满意\n|2024-06-22|A|满意\n");

        var list = book.List(Suggestions.Type);
        Assert.Null(list[0].Get(Suggestions.Reprocessed));
        Assert.Equal(2, list[1].Get(Suggestions.Reprocessed)!.Count);
        Assert.Equal("台账.xlsx 建议再次办理!B2", list[1].Get(Suggestions.Reprocessed)![0].LocationOf(Reprocessings.Date).ToString());
    }

    [Fact]
    public void Sentences_need_no_headers_and_none_says_that_there_were_none()
    {
        var book = Book("# 存在问题\n监督的深度不够\n活动安排在年末\n# 信访\n无\n# 学习培训\n日期|主题\n");

        Assert.Equal(["监督的深度不够", "活动安排在年末"], book.List(Statements.Problems).Select(p => p.Get(Statements.Text)!));
        Assert.True(book.List(Petitions.Type).IsFilledIn);
        Assert.False(book.List(Trainings.Type).IsFilledIn);
    }

    [Fact]
    public void Labels_totals_years_and_texts_are_read()
    {
        var book = Book("项目|内容|说明\n现有代表·镇|51\n代表名额（县）|4\n设置·小数位|2|保留两位\n备注|不算\n# 汇总数\n统计项|数量\n接待选民人次|300余\n# 历年数据\n统计项|2022|2023年|来源\n视察次数|5|7|年报\n# 文字材料\n章节|文字\n开头|今年以来，……\n");

        Assert.Equal(51, book.Unit.Get(Units.Deputies)!.Get(UnitSeats.Town)!.Value);
        Assert.Equal(2, book.Settings.Decimals);
        Assert.Equal("300余", Assert.Single(book.Declared).Value.Written);
        Assert.Equal([5, 7], book.DeclaredSince.Select(year => (int)year.Figures[0].Value.Value!));
        Assert.Equal("今年以来，……", Assert.Single(book.Narrative).Text);
    }

    [Theory]
    [InlineData("RG1203", "监督活动!A2", "# 监督活动\n日期|类型|主题\n2024-13-05|视察|河道\n")]
    [InlineData("RG1507", "监督活动!A2", "# 监督活动\n日期|类型|主题\n2024.1|视察|河道\n")]
    [InlineData("RG1507", "监督活动!A2", "# 监督活动\n日期|类型|主题\n45427|视察|河道\n")]
    [InlineData("RG1507", "监督活动!D2", "# 监督活动\n日期|类型|主题|意见建议\n5月|视察|河道|2024-01-03\n")]
    [InlineData("RG1204", "监督活动!B3", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n5月|参观|河道\n")]
    [InlineData("RG1302", "监督活动!C2", "# 监督活动\n日期|类型|主题\n5月|视察|\n")]
    [InlineData("RG1503", "监督活动!A1", "# 监督活动\n日期|类型\n5月|视察\n6月|视察\n")]
    [InlineData("RG1502", "监督活动!A1", "# 监督活动\n甲|乙|丙\n1|2|3\n")]
    [InlineData("RG1504", "监督活动!D1", "# 监督活动\n日期|类型|主题|日期\n5月|视察|河道|6月\n")]
    [InlineData("RG1510", "监督活动!D1", "# 监督活动\n日期|类型|主题|整改情祝\n5月|视察|河道|好\n")]
    [InlineData("RG1510", "监督活动!A1", "# 监督活动\n日其|类型|主题\n5月|视察|河道\n")]
    [InlineData("RG1510", "监督活动!C1", "# 监督活动\n日期|类型|主提|地点\n5月|视察|河道|东河\n6月|视察|渠道|东河\n")]
    [InlineData("RG1505", "监督活动!D1", "# 监督活动\n日期|类型|主题|领或\n5月|视察|河道|好\n")]
    [InlineData("RG1511", "监督活劝!A1", "# 监督活劝\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("RG1511", "监督活劝!A1", "# 监督活劝\n情况\n写在这里\n再一行\n")]
    [InlineData("RG1511", "监督活动2!A1", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n# 监督活动2\n日期|类型|主题\n6月|视察|河道\n")]
    [InlineData("RG1511", "上半年!A1", "# 上半年\n2024年上半年监督活动\n序号|日期|类型|主题|备注\n1|5月|视察|河道|晴\n")]
    [InlineData("RG1511", "信坊!A1", "# 信坊\n日期|类型|件数|事项\n5月|来信|1|低保\n")]
    [InlineData("RG1511", "人代会决仪!A1", "# 人代会\n日期|会次\n1月|5\n# 人代会决仪\n会次|题目\n5|决议\n")]
    [InlineData("RG1505", "信坊!A1", "# 信坊\n谁|送信\n老李|三封\n")]
    [InlineData("RG1511", "下半年!A1", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n# 下半年\n日期|类型|主题\n6月|视察|河道\n")]
    [InlineData("RG1514", "监督活动 (2)!A1", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n# 监督活动 (2)\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("RG1514", "监督活动（旧）!A1", "# 监督活动（旧）\n日期|类型|主题\n5月|视察|河道\n# 监督活动\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("RG1514", "本单位 (2)!A1", "# 本单位 (2)\n年度|2024\n名称|青溪镇\n级别|镇\n届|17\n")]
    [InlineData("RG1508", "人代会决议!A2", "# 人代会\n日期|会次\n1月|5\n# 人代会决议\n会次|题目\n6|决议\n")]
    [InlineData("RG1509", "学习培训!C4", "# 学习培训\n日期|主题|人次\n5月|甲|30\n6月|乙|20\n合计||60\n")]
    [InlineData("RG1202", "学习培训!C2", "# 学习培训\n日期|主题|人次\n5月|甲|不少\n")]
    [InlineData("RG1507", "学习培训!A2", "# 学习培训\n日期|主题\n045427|甲\n")]
    [InlineData("RG1507", "学习培训!A2", "# 学习培训\n日期|主题\n20240515|甲\n")]
    [InlineData("RG1507", "代表建议!A2", "# 代表建议\n编号|标题|提出日期\n2024-02-01|路灯|2024-01-16\n")]
    [InlineData("RG1504", "本单位!A5", "年度|2024\n")]
    [InlineData("RG1504", "报告!A1", "# 成文\n标题|甲\n# 报告\n署名|乙\n")]
    [InlineData("RG1504", "设置!A1", "设置·小数位|1\n# 设置\n小数位|2\n")]
    [InlineData("RG1516", "文字材料!B3", "# 文字材料\n章节|文字\n结尾|甲\n|乙\n")]
    [InlineData("RG1516", "历年数据!C2", "# 历年数据\n统计项|2022|累计\n视察次数|5|9\n主席团会议次数|4|8\n")]
    [InlineData("RG1502", "历年数据!A1", "# 历年数据\n统计项|去年\n视察次数|5\n")]
    [InlineData("RG1302", "监督活动!C2", "# 监督活动\n日期|类型|主题\n5月|视察|/\n")]
    [InlineData("RG1516", "存在问题!B1", "# 存在问题\n监督的深度不够|已整改\n")]
    [InlineData("RG1515", "学习培训!A1", "# 学习培训\n2024-05-01|甲|30\n日期|主题|人次\n6月|乙|20\n")]
    [InlineData("RG1515", "监督活动!A2", "# 监督活动\n青溪镇2024年监督活动台账\n1|5月|视察|河道\n2|6月|视察|渠道\n序号|日期|类型|主题\n")]
    [InlineData("RG1516", "学习培训!C3", "# 学习培训\n日期|主题||人次\n5月|甲||30\n6月|乙|党校|20\n")]
    [InlineData("RG1505", "监督活动!D1", "# 监督活动\n日期|类型|主题|办理整改情况\n5月|视察|河道|好\n")]
    [InlineData("RG1510", "监督活动!C1", "# 监督活动\n日期|类型|视察主题\n5月|视察|河道\n")]
    [InlineData("RG1509", "学习培训!C4", "# 学习培训\n日期|主题|人次\n5月|甲|30\n6月|乙|20\n本页合计||60\n")]
    [InlineData("RG1509", "学习培训!D3", "# 学习培训\n序号|日期|主题|人次\n1|5月|甲|30\n2|合计||60\n")]
    [InlineData("RG1509", "学习培训!C5", "# 学习培训\n日期|主题|人次\n5月|甲|30\n6月|乙|38人次\n7月|丙|/\n合计||200人次\n")]
    [InlineData("RG1509", "监督活动!D6", "# 监督活动\n日期|类型|主题|发现问题\n5月|视察|甲|3个\n6月|视察|乙|井盖松动\\n路灯不亮\\n车辆乱停\n7月|视察|丙|标志牌脱落\n8月|视察|丁|无\n合计|||15\n")]
    [InlineData("RG1509", "走访慰问!C4", "# 走访慰问\n日期|对象|金额\n1月|困难群众|8000元\n2月|老党员|1,000\n合计||9999\n")]
    [InlineData("RG1518", "监督活动!B3", "# 监督活动\n序号|日期|类型|主题\n1|5月|视察|河道\n|注：以上为讨论稿\n")]
    [InlineData("RG1518", "监督活动!A3", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n填表人：老李||审核人：老王\n")]
    [InlineData("RG1518", "存在问题!B3", "# 存在问题\n序号|内容\n1|监督的深度不够\n|（注1：以上为讨论稿）\n")]
    [InlineData("RG1518", "监督活动!A3", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n填表人：老李|审核：老王|2024年12月30日\n")]
    [InlineData("RG1518", "监督活动!A3", "# 监督活动\n日期|类型|主题\n5月|视察|河道\n说明|本表含列席代表\n")]
    [InlineData("RG1518", "存在问题!A3", "# 存在问题\n内容\n监督的深度不够\n填表日期：2024年12月1日\n")]
    [InlineData("RG1519", "本单位!A5", "面积（公顷）|320\n")]
    [InlineData("RG1519", "中心工作!C1", "# 中心工作\n主题|内容|数量（公顷）|计量单位\n农田|整治|3.5|亩\n")]
    [InlineData("RG1509", "监督活动!E2", "# 监督活动\n日期|类型|主题|参加代表|参加代表人数\n5月|视察|河道|张三、李四|12\n")]
    [InlineData("RG1521", "监督活动!D1", "# 监督活动\n日期|类型|主题|参加人数\n5月|视察|河道|12\n")]
    [InlineData("RG1516", "本单位!C5", "现有代表·镇|51|应为52\n人口|9|约数\n")]
    [InlineData("RG1516", "文字材料!C2", "# 文字材料\n章节|文字\n结尾|再见|备份\n")]
    [InlineData("RG1201", "人代会!C2", "# 人代会\n日期|会次|报告\n1月|3|5\n")]
    [InlineData("RG1201", "人代会!C2", "# 人代会\n日期|会次|决议数\n1月|3|2\n")]
    [InlineData("RG1201", "主席团会议!B2", "# 主席团会议\n日期|议题\n1月|3个\n")]
    [InlineData("RG1509", "经费!B4", "# 经费\n项目|金额\n甲|100\n乙|200\n合计（元）|350\n")]
    [InlineData("RG1509", "宣传信息!C3", "# 宣传信息\n日期|内容|篇数\n5月|信息|3\n2024|总篇数|4\n")]
    [InlineData("RG1518", "存在问题!A4", "# 存在问题\n青溪镇2024年存在问题\n监督的深度不够\n联系不匀\n2024年12月20日\n")]
    [InlineData("RG1518", "经验体会!B3", "# 经验体会\n序号|经验体会\n1|题目要准\n|（盖章）\n")]
    [InlineData("RG1518", "下一步打算!A2", "# 下一步打算\n2025年工作打算\n一、监督工作\n1.抓学习\n2.抓监督\n")]
    [InlineData("RG1518", "存在问题!A2", "# 存在问题\n监督的深度不够\n备注: 待定\n")]
    public void Faults_are_told_once_and_at_their_cells(string id, string cell, string sheets)
    {
        var finding = Assert.Single(Read(LedgerText.Unit + sheets, out _).Items);

        Assert.Equal(id, finding.Id);
        Assert.Equal("台账.xlsx " + cell, finding.Location.ToString());
    }

    [Theory]
    [InlineData("45427", "2024-05-15")]
    [InlineData("45427.5", "2024-05-15")]
    [InlineData("20240515", "2024-05-15")]
    [InlineData("2024.1", null)]
    [InlineData("5.15", null)]
    public void A_number_for_a_date_is_told_with_the_day_that_it_was(string number, string? day) => Assert.Equal(
        day is null ? "" : $"是不是 {day}？",
        Assert.Single(Read(LedgerText.Unit + $"# 学习培训\n日期|主题\n{number}|甲\n", out _).Items).Label?.Chinese ?? "");

    [Theory]
    [InlineData("# 学习培训\n日期|主题|人次\n5月|甲|30\n6月|乙|38人次\n7月|丙|—\n合计||68\n")]
    [InlineData("# 学习培训\n日期|主题|人次\n5月|甲|30余\n6月|乙|38\n合计||70\n")]
    [InlineData("# 学习培训\n日期|主题|人次\n5月|甲|未统计\n6月|乙|38\n合计||70\n")]
    [InlineData("# 监督活动\n日期|类型|主题|发现问题\n5月|视察|甲|3个\n6月|视察|乙|井盖松动\\n路灯不亮\n合计|||5个\n")]
    [InlineData("# 走访慰问\n日期|对象|金额\n1月|甲|3000\n2月|乙|4000\n合计||7000\n3月|丙|5000\n合计||5000\n")]
    [InlineData("# 代表联络站\n名称|活动次数\n甲站|3\n共 1 个|3\n")]
    [InlineData("# 代表建议\n编号|标题|提出日期\n1|甲|1月\n2|乙|1月\n合计|2|\n")]
    public void Totals_that_agree_or_that_nobody_can_add_up_are_not_told(string sheets) => Assert.Empty(Read(LedgerText.Unit + sheets, out _).Items);

    [Fact]
    public void A_note_below_the_table_is_no_record()
    {
        var book = Book("# 存在问题\n序号|内容\n1|监督的深度不够\n2|说明方式单一，备注：要改\n注：以上为讨论稿\n");

        Assert.Equal(["监督的深度不够", "说明方式单一，备注：要改"], book.List(Statements.Problems).Select(problem => problem.Get(Statements.Text)));
    }

    [Theory]
    [InlineData("3", "003|路灯|1月\n004|水渠|1月", "是不是“003”？")]
    [InlineData("003", "2024-003|路灯|1月\n2024-013|水渠|1月", "是不是“2024-003”？")]
    [InlineData("3", "2023-003|路灯|1月\n2024-003|水渠|1月", null)]
    [InlineData("5", "003|路灯|1月\n004|水渠|1月", null)]
    public void A_row_that_belongs_to_no_record_is_told_with_the_number_that_was_meant(string number, string suggestions, string? hint)
    {
        var finding = Assert.Single(Read(LedgerText.Unit + $"# 代表建议\n编号|标题|提出日期\n{suggestions}\n# 代表建议督办\n编号|日期\n{number}|5月\n", out _).Items);

        Assert.Equal(("RG1508", hint), (finding.Id, finding.Label?.Chinese));
    }

    [Theory]
    [InlineData("意见建议数")]
    [InlineData("意见建议条数")]
    [InlineData("意见\\n建议数*")]
    public void A_column_of_numbers_may_say_so_in_its_name(string header)
    {
        var book = Book($"行政村个数|12\n# 监督活动\n日期|类型|主题|{header}\n5月|视察|河道|3\n");

        Assert.Equal(3, Assert.Single(book.List(Inspections.Type)).Get(Inspections.Opinions)!.Count!.Value);
        Assert.Equal(12, book.Unit.Get(Units.Villages)!.Value);
    }

    [Theory]
    [InlineData("金额（万元）", "5.2", 52000)]
    [InlineData("金额（单位：万元）", "5.2", 52000)]
    [InlineData("金额/万元", "约12", 120000)]
    [InlineData("金额（万元）", "3000元", 3000)]
    [InlineData("金额（元）", "5.2", 5.2)]
    [InlineData("金额（必填）", "120", 120)]
    public void The_unit_of_a_header_is_that_of_its_numbers(string header, string cell, decimal yuan) =>
        Assert.Equal(yuan, Assert.Single(Book($"# 经费\n项目|{header}\n培训|{cell}\n").List(Funds.Type)).Get(Funds.Amount)!.Value);

    [Theory]
    [InlineData("单位：万元", "金额|用途", 52000)]
    [InlineData("2024年经费支出（单位：万元）", "金额|用途", 52000)]
    [InlineData("单位：万元", "金额（元）|用途", 5.2)]
    [InlineData("填报单位：清河镇人大", "金额|用途", 5.2)]
    public void The_unit_above_a_table_is_that_of_its_numbers(string above, string headers, decimal yuan) =>
        Assert.Equal(yuan, Assert.Single(Book($"# 经费\n{above}\n项目|{headers}\n培训|5.2|听课\n").List(Funds.Type)).Get(Funds.Amount)!.Value);

    [Fact]
    public void The_unit_of_a_label_is_that_of_its_value() => Assert.Equal(15000, Book("耕地（万亩）|1.5\n").Unit.Get(Units.FarmlandMu)!.Value);

    [Fact]
    public void A_form_of_two_pairs_a_row_is_read_whole()
    {
        var unit = Book("项目|内容|说明\n人口|30000|选民|20000\n社区|3|不含筹建的\n").Unit;

        Assert.Equal((30000, 20000, 3), ((int)unit.Get(Units.Population)!.Value!, (int)unit.Get(Units.Voters)!.Value!, (int)unit.Get(Units.Communities)!.Value!));
    }

    [Theory]
    [InlineData("监督活动", "序号|日期|类型|主题\n1|无\n")]
    [InlineData("信访", "序号|日期|类型|件数\n1|暂无\n")]
    [InlineData("荣誉", "标题|级别\n本年度无\n")]
    [InlineData("文章心得", "标题|作者\n无|无\n")]
    [InlineData("存在问题", "1|无。\n")]
    public void None_may_stand_beside_its_number_and_in_other_words(string sheet, string rows)
    {
        var book = Book($"# {sheet}\n{rows}");
        var list = book.List(SheetCatalogue.Find(sheet)!.Type);

        Assert.True(list.IsFilledIn);
        Assert.Empty(list);
    }

    [Fact]
    public void A_text_that_says_none_is_blank()
    {
        var record = Assert.Single(Book("# 监督活动\n日期|类型|主题|形成报告|简要情况|整改情况\n5月|视察|河道|无|无。|暂无\n").List(Inspections.Type));

        Assert.Null(record.Get(Inspections.Report) ?? record.Get(CommonFields.Summary) ?? record.Get(Inspections.Rectified));
    }

    [Fact]
    public void A_number_of_what_is_told_beside_it_is_read_where_that_is_blank()
    {
        var list = Book("# 监督活动\n日期|类型|主题|参加代表|参加代表人数|意见建议|意见建议数\n5月|视察|河道||12||5\n6月|视察|渠道|张三、李四等9人|9|修路\\n加护栏|2\n").List(Inspections.Type);

        Assert.Equal((12, 5), ((int)list[0].Get(Inspections.Deputies)!.Count.Value!, (int)list[0].Get(Inspections.Opinions)!.Count!.Value!));
        Assert.Equal(["修路", "加护栏"], list[1].Get(Inspections.Opinions)!.Texts);
    }

    [Fact]
    public void Sentences_have_titles_headers_and_sections_above_them()
    {
        var book = Book("# 存在问题\n白石镇人大2024年存在问题\n监督不深\n联系不匀\n共2条\n# 下一步打算\n序号|工作打算|责任人\n1|抓学习|王五\n2|抓监督|赵六\n# 经验体会\n经验体会\n1|题目要准\n2|要回头看\n");

        Assert.Equal(["监督不深", "联系不匀"], book.List(Statements.Problems).Select(p => p.Get(Statements.Text)!));
        Assert.Equal(["抓学习", "抓监督"], book.List(Statements.Plans).Select(p => p.Get(Statements.Text)!));
        Assert.Equal(["题目要准", "要回头看"], book.List(Statements.Experiences).Select(p => p.Get(Statements.Text)!));
    }

    [Fact]
    public void A_date_whose_year_is_not_seen_is_asked_about_where_it_holds_another()
    {
        var sheet = $"<row r=\"1\">{Cells("A1", "编号", "B1", "标题", "C1", "提出日期")}</row>"
            + $"<row r=\"2\">{Cells("A2", "001", "B2", "修路")}<c r=\"C2\" s=\"0\"><v>45236</v></c></row><row r=\"3\">{Cells("A3", "002", "B3", "修桥")}<c r=\"C3\" s=\"0\"><v>45237</v></c></row>";
        var roster = $"<row r=\"1\">{Cells("A1", "姓名", "B1", "层级", "C1", "当选日期")}</row><row r=\"2\">{Cells("A2", "张三", "B2", "镇")}<c r=\"C2\" s=\"0\"><v>44540</v></c></row>";
        var bag = new DiagnosticBag();

        var book = Read(new RawWorkbook().Styles([164], "m\"月\"d\"日\"").Sheet("本单位", UnitRows).Sheet("代表建议", sheet).Sheet("代表名册", roster), bag)!;

        Assert.Equal(("RG1520", "台账.xlsx 代表建议!C2"), Assert.Single(bag.Items) is var found ? (found.Id, found.Location.ToString()) : default);
        Assert.Equal(new DateOnly(2024, 11, 6), book.List(Suggestions.Type)[0].Get(Suggestions.Received)!.First);
        Assert.Equal(2021, book.Roster.Deputies[0].Get(Deputies.Since)!.First.Year);
    }

    [Fact]
    public void A_column_of_texts_and_one_of_their_number_stand_beside_each_other() =>
        Assert.Equal(["增加教室", "增加校车"], Assert.Single(Book("# 监督活动\n日期|类型|主题|意见建议数|意见建议\n5月|视察|河道|2|增加教室\\n增加校车\n").List(Inspections.Type)).Get(Inspections.Opinions)!.Texts);

    [Fact]
    public void Headers_again_at_the_top_of_a_page_and_totals_are_no_records()
    {
        var book = Book("# 学习培训\n序号|日期|主题|人次\n1|5月|甲|30\n2|6月|乙|20\n本页合计|||50\n序号|日期|主题|人次\n3|7月|丙|10\n本页合计|||10\n4|合计||60\n");

        Assert.Equal(["甲", "乙", "丙"], book.List(Trainings.Type).Select(record => record.Get(Trainings.Topic)));
    }

    [Theory]
    [InlineData("A2:A3", "日期", "A2:A3")]
    [InlineData("A2:B3", "日期", "A2:A3")]
    [InlineData("B1:B2", null, null)]
    [InlineData("A3:A9", null, null)]
    [InlineData("A2:C2", null, null)]
    public void Cells_merged_over_several_records_are_told(string merged, string? column, string? cells)
    {
        var sheet = "<row r=\"1\">" + Cells("A1", "日期", "B1", "主题", "C1", "人次") + "</row><row r=\"2\">" + Cells("A2", "5月", "B2", "甲") + "</row><row r=\"3\">" + Cells("A3", "6月", "B3", "乙") + "</row>";
        var bag = new DiagnosticBag();
        Read(new RawWorkbook().Sheet("本单位", UnitRows).Sheet("学习培训", sheet, $"<mergeCells><mergeCell ref=\"{merged}\"/></mergeCells>"), bag);

        Assert.Equal(
            column is null ? [] : [("RG1517", $"台账.xlsx 学习培训!A2", $"“{column}”的 {cells} 是合并的格子，只算在第2行，下面的行当作没有填")],
            bag.Items.Select(item => (item.Id, item.Location.ToString(), item.Headline.Chinese)));
    }

    [Fact]
    public void A_stroke_through_a_cell_is_a_blank_one()
    {
        var book = Book("人口|/\n# 监督活动\n日期|类型|主题|地点|法律|参加代表|意见建议|反馈日期|方式\n5月|视察|河道|/|—|－|——|无|-\n# 汇总数\n统计项|数量\n建议件数|/\n");

        var record = Assert.Single(book.List(Inspections.Type));
        Assert.All(Inspections.Type.OwnFields.Where(field => field.Kind != FieldKind.Date && !Inspections.Type.RequiredFields.Contains(field)), field => Assert.False(record.Has(field)));
        Assert.Empty(book.Declared);
        Assert.Null(book.Unit.Get(Units.Population));
    }

    [Theory]
    [InlineData("1|监督的深度不够\n2|活动安排在年末\n")]
    [InlineData("（一）|监督的深度不够\n（二）|活动安排在年末\n")]
    [InlineData("一、|监督的深度不够\n二、|活动安排在年末\n")]
    public void Sentences_may_be_numbered(string rows) =>
        Assert.Equal(["监督的深度不够", "活动安排在年末"], Book("# 存在问题\n" + rows).List(Statements.Problems).Select(p => p.Get(Statements.Text)!));

    [Fact]
    public void A_column_that_shows_decimals_holds_whole_numbers_all_the_same()
    {
        var sessions = $"<row r=\"1\">{Cells("A1", "日期", "B1", "会次", "C1", "应到")}</row><row r=\"2\">{Cells("A2", "1月")}<c r=\"B2\" s=\"0\"><v>5</v></c><c r=\"C2\" s=\"0\"><v>51</v></c></row>";
        var resolutions = $"<row r=\"1\">{Cells("A1", "会次", "B1", "标题")}</row><row r=\"2\"><c r=\"A2\" s=\"0\"><v>5</v></c>{Cells("B2", "决议")}</row>";
        var bag = new DiagnosticBag();

        var session = Assert.Single(Read(new RawWorkbook().Styles([2]).Sheet("本单位", UnitRows).Sheet("人代会", sessions).Sheet("人代会决议", resolutions), bag)!.List(Sessions.Type));

        Assert.Empty(bag.Items);
        Assert.Equal("51", session.Get(Sessions.Expected)!.Written);
        Assert.Single(session.Get(Sessions.Resolutions)!);
    }

    private static string UnitRows => string.Concat(LedgerText.Unit.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select((line, i) => $"<row>{Cells($"A{i + 1}", line.Split('|')[0], $"B{i + 1}", line.Split('|')[1])}</row>"));

    private static string Cells(params string[] pairs) => string.Concat(pairs.Chunk(2).Select(pair => $"<c r=\"{pair[0]}\" t=\"inlineStr\"><is><t>{pair[1]}</t></is></c>"));

    private static RecordBook? Read(RawWorkbook workbook, DiagnosticBag bag) =>
        RecordReader.Read([new RecordInput(new RecordFile("台账.xlsx", workbook.Build()) { Form = LedgerForm.Instance })], bag).Books is [var first, ..] ? first : null;

    [Theory]
    [InlineData("监督活动（上半年）", "监督活动（下半年）")]
    [InlineData("监督活动", "监督活动（下半年）")]
    [InlineData("监督活动（1）", "监督活动（2）")]
    public void Sheets_with_a_remark_behind_their_name_are_read_together(string one, string other) =>
        Assert.Equal(2, Book($"# {one}\n日期|类型|主题\n5月|视察|河道\n# {other}\n日期|类型|主题\n6月|视察|渠道\n").List(Inspections.Type).Count);

    [Theory]
    [InlineData("# 通讯录\n姓名|层级|电话|微信|车牌\n方卫国|镇|1|2|3\n")]
    [InlineData("# 监督活动（自用）底稿\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("# 监督活动（自用）\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("# 监督活动(备份)\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("# 监督活动草稿\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("# 上半年自用\n日期|类型|主题\n5月|视察|河道\n")]
    [InlineData("# 监督活劝\n")]
    [InlineData("# Sheet2\n日期|类型|主题\n")]
    [InlineData("# 工资表\n姓名|金额|日期\n甲|1|5月\n")]
    [InlineData("# 会议室安排\n日期|时间|主题|使用单位\n5月|上午|培训|妇联\n")]
    public void Sheets_of_the_offices_own_are_left_alone(string sheets)
    {
        Assert.Empty(Read(LedgerText.Unit + sheets, out var read).Items);
        Assert.Empty(read!.List(Inspections.Type));
    }

    [Fact]
    public void Records_under_the_name_of_remarks_are_told() =>
        Assert.Contains(Read(LedgerText.Unit + "# 备注\n日期|类型|主题\n5月|视察|河道\n", out _).Items, finding => finding.Id == "RG1511");

    [Fact]
    public void Private_columns_are_not_quoted()
    {
        var finding = Assert.Single(Read(LedgerText.Unit + "# 代表名册\n姓名|层级|出生年月\n方卫国|镇|六月初六\n", out _).Items);

        Assert.Equal("台账.xlsx 代表名册!C2", finding.Location.ToString());
        Assert.DoesNotContain("六月初六", finding.Headline.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("198005")]
    [InlineData("30000")]
    public void Nor_are_their_numbers(string born)
    {
        var finding = Assert.Single(Read(LedgerText.Unit + $"# 代表名册\n姓名|层级|出生年月\n方卫国|镇|{born}\n", out _).Items);

        Assert.Equal("RG1507", finding.Id);
        Assert.DoesNotContain(born, finding.Headline.Chinese + finding.Label?.Chinese + finding.Help?.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_a_sheet_of_ours_is_no_ledger() =>
        Assert.Equal("RG1501", Assert.Single(Read("# 工资表\n姓名|金额\n甲|1\n", out _).Items).Id);

    [Fact]
    public void Numbers_in_front_of_lines_are_the_offices_own()
    {
        var book = Book("# 监督活动\n日期|类型|主题|发现问题\n5月|视察|河道|1.垃圾多\\n2、无标识\n");

        Assert.Equal(["垃圾多", "无标识"], book.List(Inspections.Type)[0].Get(Inspections.Findings)!.Texts);
    }

    private static RecordBook Book(string sheets)
    {
        var bag = Read(LedgerText.Unit + sheets, out var book);
        Assert.Empty(bag.Items.Select(item => $"{item.Location} {item.Headline.Chinese}"));
        return book!;
    }

    private static DiagnosticBag Read(string sheets, out RecordBook? book)
    {
        var bag = new DiagnosticBag();
        var file = new RecordFile("台账.xlsx", LedgerText.Workbook(sheets)) { Form = LedgerForm.Instance };
        book = RecordReader.Read([new RecordInput(file)], bag).Books is [var only, ..] ? only : null;
        return bag;
    }
}
