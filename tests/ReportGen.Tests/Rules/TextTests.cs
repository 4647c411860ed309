using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>Leftovers in texts, each at its own characters.</summary>
public sealed class TextTests
{
    private static string Problem(string text) => $"period: 2024\nproblems:\n  - \"{text}\"";

    [Theory]
    [InlineData("XX年代表法培训", "XX")]
    [InlineData("20XX年工作", "XX")]
    [InlineData("20__年工作", "__")]
    [InlineData("202_年工作", "_")]
    [InlineData("到____村走访", "____")]
    [InlineData("×××村的路灯", "×××")]
    [InlineData("**镇人大", "**")]
    [InlineData("于2024年X月X日召开", "X")]
    [InlineData("XXL号马甲", null)]
    [InlineData("box 里的 max 值", null)]
    [InlineData("长5×宽3米", null)]
    [InlineData("某村的路灯", null)]
    public void RG2101_masks(string text, string? marked) => Expect("RG2101", text, marked);

    [Theory]
    [InlineData("基层民-主建设", "民-主")]
    [InlineData("来源 www.example.com 转载", "www.example.com")]
    [InlineData("打下坚实基矗", "基矗")]
    [InlineData("> 监督还不够", ">")]
    [InlineData("柳林村-高庙村公路", null)]
    [InlineData("2023-2024年", null)]
    public void RG2102_residue(string text, string? marked) => Expect("RG2102", text, marked);

    [Theory]
    [InlineData("监督不够;培训偏少", ";")]
    [InlineData("参加代表(含县代表)", "(")]
    [InlineData("上午9:30开会", null)]
    [InlineData("1,200元", null)]
    [InlineData("使用 Word(2019) 编辑", null)]
    public void RG2103_half_width(string text, string? marked) => Expect("RG2103", text, marked);

    [Theory]
    [InlineData("第19届人大", "第19届")]
    [InlineData("镇十九届人大第4次会议", "第4次")]
    [InlineData("第十九届人大第四次会议", null)]
    [InlineData("开展第3次走访", null)]
    public void RG2105_terms(string text, string? marked) => Expect("RG2105", text, marked);

    [Theory]
    [InlineData("1、监督不够", "1、")]
    [InlineData("一、", "一、")]
    [InlineData("不足如下：1是监督不够", "1是")]
    [InlineData("一、监督不够", null)]
    [InlineData("6、7月", null)]
    [InlineData("（一）、抓好监督", "（一）、")]
    [InlineData("（1）.抓好监督", "（1）.")]
    [InlineData("①、抓好监督", "①、")]
    [InlineData("（一）抓好监督", null)]
    [InlineData("①抓好监督、培训", null)]
    [InlineData("（一）、（二）两条还没有落实", null)]
    public void RG2106_numbers_of_lines(string text, string? marked) => Expect("RG2106", text, marked);

    [Theory]
    [InlineData("学习《代表法的人不多", "《")]
    [InlineData("学习代表法》的人不多", "》")]
    [InlineData("学习（《代表法）》", "《")]
    [InlineData("学习《代表法》（2025年）", null)]
    public void RG2107_pairs(string text, string? marked) => Expect("RG2107", text, marked);

    [Theory]
    [InlineData("占30-40%", "30-40%")]
    [InlineData("投入5-10万元", "5-10万元")]
    [InlineData("占30%～40%", null)]
    [InlineData("7月13-15日", null)]
    public void RG2108_ranges(string text, string? marked) => Expect("RG2108", text, marked);

    [Theory]
    [InlineData("只有3、4个代表", "3、4个")]
    [InlineData("每年5-6次", null)]
    [InlineData("去过5-6次", "5-6次")]
    [InlineData("第3、4个选区", null)]
    [InlineData("2、5个", null)]
    [InlineData("小组每季度活动2-3次", null)]
    [InlineData("小组每季度活动2、3次", "2、3次")]
    public void RG2109_about(string text, string? marked) => Expect("RG2109", text, marked);

    [Theory]
    [InlineData("参会率98。9%", "98。9")]
    [InlineData("投入3、5万元", "3、5万")]
    [InlineData("共98。9月开会", null)]
    [InlineData("共98。2024年", null)]
    public void RG2110_decimal_marks(string text, string? marked) => Expect("RG2110", text, marked);

    [Theory]
    [InlineData("24年3月换届", "24年3月")]
    [InlineData("二〇二四年8月", "二〇二四年8月")]
    [InlineData("2024.3.05前完成", "2024.3.05")]
    [InlineData("2024年05月08日", "2024年05月08日")]
    [InlineData("2024年5月8日", null)]
    [InlineData("10年来", null)]
    [InlineData("24年召开会议", "24年")]
    [InlineData("镇人大24年上半年工作", "24年上半年")]
    [InlineData("制定24年度计划", "24年度")]
    [InlineData("24年第一季度", "24年第一季度")]
    [InlineData("24年年底前", "24年年底")]
    [InlineData("2024年召开会议", null)]
    [InlineData("历时24年召开", null)]
    [InlineData("20年初心不改", null)]
    [InlineData("20年度过难关", null)]
    [InlineData("建成24年度假村", null)]
    [InlineData("从业24年当选代表", null)]
    [InlineData("从事教育24年", null)]
    [InlineData("工作24年，24年间从未间断", null)]
    [InlineData("版本2.0.1", null)]
    public void RG2111_dates(string text, string? marked) => Expect("RG2111", text, marked);

    [Theory]
    [InlineData("学习《甲》、《乙》", "、")]
    [InlineData("学习《甲》《乙》", null)]
    [InlineData("看路、看桥……等", "……等")]
    public void RG2112_adjacent(string text, string? marked) => Expect("RG2112", text, marked);

    [Theory]
    [InlineData("总投资3亿4500万元", "3亿4500万")]
    [InlineData("投入3万5千元", "3万5千")]
    [InlineData("办理100多件，走访一百多户", "一百多户")]
    [InlineData("办理100余件，走访十余户", "十余户")]
    [InlineData("总投资3.45亿元", null)]
    [InlineData("投入12500元", null)]
    [InlineData("办理100多件，走访30多户", null)]
    [InlineData("办理12件，走访十余户", null)]
    [InlineData("办理100多件，三十多年来第一次", null)]
    public void RG2114_numbers(string text, string? marked) => Expect("RG2114", text, marked);

    [Fact]
    public void RG2114_says_the_better_form() =>
        Assert.Equal("“3亿4500万”宜写成“3.45亿”", Judged.Run(Problem("总投资3亿4500万元")).Bag.Items.Single(found => found.Id == "RG2114").Headline.Chinese);

    [Theory]
    [InlineData("居住人口7.5人", "7.5人")]
    [InlineData("居住人口7.5万人", null)]
    [InlineData("提出议案5条", "议案5条")]
    public void RG2009_units(string text, string? marked) => Expect("RG2009", text, marked);

    [Theory]
    [InlineData("summary: 参会率98.9%", "98.9")]
    [InlineData("summary: 参会率98。9%", "98。9")]
    [InlineData("summary: 参会率98.1%", null)]
    [InlineData("summary: 参会率98%", null)]
    [InlineData("summary: 应到五十四名，实到50余名", null)]
    [InlineData("summary: 应到代表55名", "55")]
    public void RG2008_a_text_agrees_with_its_fields(string text, string? marked)
    {
        var found = Judged.By("RG2008", $"period: 2024\nsessions:\n  - {{date: 2024-01-16, no: 5, expected: 54, attended: 53, {text}}}");
        Assert.Equal(marked is null ? [] : [marked], found.Select(f => f.Split(' ')[^1]));
    }

    [Theory]
    [InlineData("提出意见建议12条，其中建议4条", "12")]
    [InlineData("提出建议5条、整改要求12条", null)]
    [InlineData("提出12条意见建议", "12")]
    [InlineData("提出近5条建议", null)]
    [InlineData("提出十余条意见", "十余")]
    [InlineData("发现问题3处", null)]
    [InlineData("发现8个隐患，整改2个隐患", "8")]
    [InlineData("发现第8个问题时", null)]
    [InlineData("落实第八条建议", null)]
    [InlineData("提出6条建议5条当场答复", "6")]
    [InlineData("发现6个问题3处已整改", "6")]
    [InlineData("组织23名镇、县人大代表察看", "23")]
    [InlineData("组织23名群众察看", null)]
    [InlineData("邀请二十名代表", null)]
    public void RG2008_sentences_of_an_inspection_agree_with_its_fields(string text, string? marked)
    {
        var found = Judged.By("RG2008", $"period: 2024\ninspections:\n  - {{date: 2024-05-16, kind: 视察, topic: 秋粮收购, opinions: 5, findings: 3, deputies: 20, summary: {text}}}");
        Assert.Equal(marked is null ? [] : [marked], found.Select(f => f.Split(' ')[^1]));
    }

    [Theory]
    [InlineData("参加的选民50人，提出建议5条", null)]
    [InlineData("48名选民参加", "48")]
    [InlineData("近50名选民参加", null)]
    [InlineData("50选民参加", null)]
    [InlineData("60名余选民参加", "60")]
    [InlineData("到会选民五十二名", "五十二")]
    public void RG2008_sentences_of_a_duty_report_agree_with_its_fields(string text, string? marked)
    {
        var found = Judged.By("RG2008", $"period: 2024\nduty_reports:\n  - {{date: 2024-05-16, deputies: 5, voters: 50, opinions: 5, summary: {text}}}");
        Assert.Equal(marked is null ? [] : [marked], found.Select(f => f.Split(' ')[^1]));
    }

    [Theory]
    [InlineData("妇女20人，占25%", true)]
    [InlineData("妇女20人，占22%", false)]
    [InlineData("妇女20人，占22.47%", false)]
    [InlineData("其他21人，占25%", false)]
    public void RG2008_a_share_agrees_with_its_parts(string text, bool isRaised)
    {
        var found = Judged.By("RG2008", $"period: 2021\nelections:\n  - {{kind: general, levels: {{town: {{candidates: {{total: 89, female: 20}}}}}}, summary: \"{text}\"}}");
        Assert.Equal(isRaised ? 1 : 0, found.Count);
    }

    [Theory]
    [InlineData("今年大会出席率98.9%。", 1)]
    [InlineData("今年大会出席率98.1%。", 0)]
    [InlineData("比上年出席率97.2%有所提高。", 0)]
    public void RG2008_a_rate_of_the_narrative_agrees_with_the_records(string text, int count) => Assert.Equal(
        count,
        Judged.By("RG2008", $"period: 2024\nsessions:\n  - {{date: 2024-01-16, no: 5, expected: 54, attended: 53}}\nnarrative: {{closing: \"{text}\"}}").Count);

    // The version line that the test adds in front makes every line one more.
    [Theory]
    [InlineData("  - 监督的深度不够;培训少", "4:12")]
    [InlineData("  - \"监督的深度不够;培训少\"", "4:13")]
    [InlineData("  - '监督''不够''大;培训少'", "4:15")]
    [InlineData("  - 调研要带着问题\n    去看一看;再回头看", "5:9")]
    [InlineData("  - text: >-\n      培训偏\n      少了;少", "6:9")]
    [InlineData("  - |\n    第一段。\n\n    第二段说;一句", "7:9")]
    [InlineData("  - {text: 监督不够;培训少}", "4:16")]
    [InlineData("  - 监督\u200B不够;培训少", "4:10")]
    public void A_fault_is_marked_where_it_stands(string item, string place) =>
        Assert.Equal($"warning {place} ;", Assert.Single(Judged.By("RG2103", $"period: 2024\nproblems:\n{item}"), f => f.EndsWith(';')));

    [Fact]
    public void A_waiver_and_a_setting_silence_text_rules_too()
    {
        Assert.Empty(Judged.By("RG2101", "period: 2024\npetitions:\n  - {date: 2024-04, subject: 王××反映宅基地, waive: {rule: RG2101, reason: 隐去姓名}}"));
        Assert.Empty(Judged.By("RG2103", "period: 2024\nsettings: {rules: {RG2103: off}}\nproblems:\n  - 监督不够;培训少"));
    }

    private static void Expect(string rule, string text, string? marked)
    {
        var found = Judged.By(rule, Problem(text));
        if (marked is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.EndsWith(" " + marked, found[0], StringComparison.Ordinal);
        }
    }
}
