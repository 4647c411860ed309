using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>A topic that holds the words of the sentence round it, and texts that number themselves: neither is said twice.</summary>
public sealed class ActivitySubjectTests
{
    [Theory]
    [InlineData("hearing", "镇政府关于医保工作的报告", "医保工作")]
    [InlineData("hearing", "听取镇政府关于医保工作的报告", "医保工作")]
    [InlineData("hearing", "镇人民政府关于防汛工作情况的汇报", "防汛工作情况")]
    [InlineData("hearing", "清河镇人民政府关于上半年预算执行情况的报告", "上半年预算执行情况")]
    [InlineData("hearing", "听取镇政府环境整治工作汇报", "环境整治工作")]
    [InlineData("hearing", "环境整治专项工作报告", "环境整治")]
    [InlineData("hearing", "《关于春耕生产情况的报告》", "春耕生产情况")]
    [InlineData("hearing", "落实镇人大关于河道治理的决议情况", "落实镇人大关于河道治理的决议情况")]
    [InlineData("hearing", "督办关于修路的建议情况", "督办关于修路的建议情况")]
    [InlineData("hearing", "医疗保障", "医疗保障")]
    [InlineData("hearing", "镇政府2024年上半年工作报告", "2024年上半年工作")]
    [InlineData("hearing", "清河镇人民政府2024年上半年工作报告", "2024年上半年工作")]
    [InlineData("hearing", "政府2024年上半年工作报告", "2024年上半年工作")]
    [InlineData("hearing", "镇政府环境整治情况", "环境整治情况")]
    [InlineData("hearing", "政府系统廉政建设情况", "政府系统廉政建设情况")]
    [InlineData("hearing", "听取镇政府债务管理情况的报告", "镇政府债务管理情况")]
    [InlineData("research", "关于农村养老服务情况的调研报告", "农村养老服务情况")]
    [InlineData("research", "对村级集体经济开展专题调研", "村级集体经济")]
    [InlineData("research", "调研成果转化", "调研成果转化")]
    [InlineData("visit", "视察防汛工作情况", "防汛工作情况")]
    [InlineData("visit", "重点项目集中视察", "重点项目")]
    [InlineData("visit", "到沙溪水库视察防汛", "沙溪水库防汛")]
    [InlineData("visit", "检查站建设", "检查站建设")]
    [InlineData("check", "赴外县检查交通", "赴外县检查交通")]
    [InlineData("check", "到沙溪村检查环境卫生", "沙溪村环境卫生")]
    [InlineData("research", "就农村养老调研", "农村养老")]
    [InlineData("research", "就业创业调研", "就业创业")]
    [InlineData("visit", "视察", "")]
    [InlineData("visit", "代表集中视察", "")]
    [InlineData("visit", "集中视察活动", "")]
    [InlineData("visit", "代表视察周活动", "代表视察周活动")]
    [InlineData("visit", "视察周边环境整治", "周边环境整治")]
    [InlineData("visit", "代表活动阵地建设", "代表活动阵地建设")]
    [InlineData("research", "专题调研", "")]
    [InlineData("research", "代表工作", "代表工作")]
    [InlineData("inquiry", "专题询问", "")]
    [InlineData("oversight", "专项督查", "")]
    [InlineData("oversight", "督查室整改情况", "督查室整改情况")]
    [InlineData("enforcement", "执法检查", "")]
    [InlineData("inquiry", "学位供给专题询问", "学位供给")]
    [InlineData("inquiry", "就学位供给开展专题询问", "学位供给")]
    [InlineData("oversight", "禁烧专项督查", "禁烧")]
    [InlineData("oversight", "就业创业", "就业创业")]
    [InlineData("follow_up", "防汛视察回头看", "防汛")]
    [InlineData("follow_up", "防汛意见处理", "防汛意见处理")]
    [InlineData("attend", "旁听庭审", "庭审")]
    [InlineData("enforcement", "食品安全法执法检查", "食品安全法")]
    [InlineData("enforcement", "《食品安全法》贯彻实施情况", "《食品安全法》贯彻实施情况")]
    [InlineData("interview", "就停电问题约见供电所负责人", "停电问题")]
    [InlineData("interview", "约见供电所负责人", "")]
    public void The_words_of_the_records_own_kind_go(string kind, string topic, string subject) => Assert.Equal(
        subject, Reported.Print("inspections[0].subject", $"inspections: [{{date: 2024-05-01, kind: {kind}, topic: {topic}}}]"));

    [Theory]
    [InlineData("学习监督法", "监督法")]
    [InlineData("代表法培训", "代表法")]
    [InlineData("关于预算审查的学习培训会", "预算审查")]
    [InlineData("新任代表培训", "新任代表培训")]
    [InlineData("代表培训", "代表培训")]
    [InlineData("学习型组织建设", "学习型组织建设")]
    [InlineData("学习强国使用", "学习强国使用")]
    [InlineData("学习教育动员", "学习教育动员")]
    public void A_training_is_in_what_was_learnt(string topic, string subject) => Assert.Equal(
        subject, Reported.Print("trainings[0].事项", $"trainings: [{{date: 2024-05-01, topic: {topic}}}]"));

    [Theory]
    [InlineData("听取派出所关于禁毒工作的汇报", "派出所")]
    [InlineData("镇政府关于医保工作的报告", "")]
    [InlineData("医保工作", "")]
    public void Who_reported_is_known_where_it_was_another(string topic, string who) => Assert.Equal(
        who, Reported.Print("inspections[0].reporter", $"inspections: [{{date: 2024-05-01, kind: hearing, topic: {topic}}}]"));

    [Theory]
    [InlineData("kind: hearing, topic: 镇政府关于医保工作的报告", "镇人大主席团听取和讨论镇政府关于医保工作情况的报告")]
    [InlineData("kind: hearing, topic: 派出所关于禁毒工作的汇报", "镇人大主席团听取和讨论派出所关于禁毒工作情况的报告")]
    [InlineData("kind: visit, topic: 视察防汛工作情况, sites: [沙溪水库]", "组织代表到沙溪水库视察防汛工作情况，")]
    [InlineData("kind: inquiry, topic: 学位供给专题询问", "5月1日，就学位供给开展专题询问")]
    [InlineData("kind: visit, topic: 代表集中视察, deputies: 20", "组织20名代表开展视察，")]
    [InlineData("kind: visit, topic: 集中视察活动", "组织代表开展视察，")]
    [InlineData("kind: research, topic: 专题调研, deputies: 5", "组织5名代表开展调研，")]
    [InlineData("kind: inquiry, topic: 专题询问", "5月1日，开展专题询问")]
    [InlineData("kind: oversight, topic: 专项督查", "5月1日，开展专项督查")]
    [InlineData("kind: enforcement, topic: 执法检查", "5月1日，开展执法检查，")]
    [InlineData("kind: follow_up, topic: 回头看", "代表跟踪检查，")]
    [InlineData("kind: interview, topic: 约见供电所负责人", "5月1日，代表约见供电所负责人，")]
    [InlineData("kind: attend, topic: 旁听庭审", "代表旁听庭审，")]
    [InlineData("kind: enforcement, topic: 《食品安全法》贯彻实施情况", "检查《食品安全法》贯彻实施情况，")]
    [InlineData("kind: enforcement, topic: 食品安全法执法检查", "开展食品安全法执法检查，")]
    public void The_sentence_says_its_own_words_once(string activity, string told) => Assert.Contains(
        told, Reported.Of($"inspections: [{{date: 2024-05-01, {activity}, opinions: 2}}]").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("annual", "围绕")]
    [InlineData("annual", "就开展")]
    [InlineData("2024Q2", "围绕")]
    [InlineData("congress", "视察了，")]
    [InlineData("congress", "就开展")]
    public void An_activity_that_names_no_matter_leaves_no_gap(string kind, string gap)
    {
        const string Records =
            "inspections: [{date: 2024-05-08, kind: visit, topic: 代表集中视察, deputies: 20, opinions: 3}, {date: 2024-05-09, kind: visit, topic: 集中视察活动}, " +
            "{date: 2024-05-10, kind: research, topic: 专题调研, deputies: 5}, {date: 2024-06-01, kind: inquiry, topic: 专题询问}, {date: 2024-06-02, kind: enforcement, topic: 执法检查}, " +
            "{date: 2024-06-03, kind: oversight, topic: 专项督查, rectified: 已整改}]";
        var isPart = kind.StartsWith("2024", StringComparison.Ordinal);
        Assert.DoesNotContain(gap, Reported.In(Reported.Workspace(Records), isPart ? kind : null, kind: isPart ? null : kind).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一是监督不深", "监督不深")]
    [InlineData("１．监督不深", "监督不深")]
    [InlineData("二十一、监督不深", "监督不深")]
    [InlineData("五一、端午期间安全检查", "五一、端午期间安全检查")]
    [InlineData("十一、中秋前走访代表", "十一、中秋前走访代表")]
    [InlineData("十一、走访代表", "走访代表")]
    [InlineData("1.监督不深", "监督不深")]
    [InlineData("2、监督不深", "监督不深")]
    [InlineData("（一）监督不深", "监督不深")]
    [InlineData("一、监督不深", "监督不深")]
    [InlineData("①监督不深", "监督不深")]
    [InlineData("第一，监督不深", "监督不深")]
    [InlineData("二要抓好监督", "抓好监督")]
    [InlineData("三要素保障不足", "三要素保障不足")]
    [InlineData("一、二级公路养护不够", "一、二级公路养护不够")]
    [InlineData("1.5公里渠道没有修好", "1.5公里渠道没有修好")]
    [InlineData("一些建议办得慢", "一些建议办得慢")]
    [InlineData("一是一些建议办得慢", "一些建议办得慢")]
    [InlineData("第一，一些建议办得慢", "一些建议办得慢")]
    [InlineData("第一、第三小组活动不够经常", "第一、第三小组活动不够经常")]
    [InlineData("第一、二选区选民登记不全", "第一、二选区选民登记不全")]
    [InlineData("十要十不要工作法没有落实", "十要十不要工作法没有落实")]
    [InlineData("一是监督不深，二要求不严", "监督不深，二要求不严")]
    [InlineData("（一）监督不深（二）联系不够", "（一）监督不深（二）联系不够")]
    [InlineData("1.监督不深；2.联系不够", "1.监督不深；2.联系不够")]
    [InlineData("①监督不深②联系不够", "①监督不深②联系不够")]
    public void The_reports_number_stands_in_place_of_the_records(string written, string told)
    {
        var text = Reported.Of($"problems: ['{written}', 2.学习不够]\nplans: ['{written}', 二是抓好学习]\nexperiences: ['{written}']").Text;

        Assert.Contains($"一是{told}；二是学习不够。", text, StringComparison.Ordinal);
        Assert.Contains($"一是{told}；二是抓好学习。", text, StringComparison.Ordinal);
        Assert.Contains($"体会到，{told}。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_a_session_are_told_without_their_number()
    {
        var text = Reported.Of("sessions: [{date: 2024-01-05, no: 2, reports: ['一、政府工作报告', （二）人大工作报告], resolutions: ['1.关于政府工作报告的决议'], livelihood_projects: [①南街路灯]}]").Text;

        Assert.Contains("《政府工作报告》《人大工作报告》", text, StringComparison.Ordinal);
        Assert.Contains("《关于政府工作报告的决议》", text, StringComparison.Ordinal);
        Assert.DoesNotContain("①", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_one_sentence_is_told_as_it_is_written()
    {
        var text = Reported.Of("problems: 一是监督不深；二是学习不够。\nplans: 一是抓好监督；二是抓好学习。\nexperiences: [一是坚持党的领导；二是贴近群众。]\n" +
            "inspections: [{date: 2024-05-01, kind: visit, topic: 防汛, opinions: 一要清淤，二要除草}]").Text;

        Assert.Contains("一是监督不深；二是学习不够。", text, StringComparison.Ordinal);
        Assert.Contains("一是抓好监督；二是抓好学习。", text, StringComparison.Ordinal);
        Assert.Contains("一是坚持党的领导；二是贴近群众。", text, StringComparison.Ordinal);
        Assert.Contains("提出一要清淤，二要除草的意见建议", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Opinions_told_one_by_one_are_not_numbered_in_a_sentence() => Assert.Contains(
        "提出加固堤脚、清理河道的意见建议", Reported.Of("inspections: [{date: 2024-05-01, kind: visit, topic: 防汛, opinions: [1.加固堤脚, 2.清理河道]}]").Text, StringComparison.Ordinal);

    [Fact]
    public void A_title_has_no_full_stop() => Assert.StartsWith("清河镇人大2024年工作总结\n", Reported.Of("report: {title: 清河镇人大2024年工作总结。}\nproblems: [监督不深]").Text, StringComparison.Ordinal);
}
