using ReportGen.Diagnostics;

namespace ReportGen.Rules;

/// <summary>Rules of law whose facts no field holds: a page that says what the law asks for, and no check.</summary>
internal static class UncheckedRules
{
    private static readonly Message s_byHand = new("记录里没有这些字段，请对照会议材料核对", "No field holds these facts; check them against the papers of the session");

    public static readonly IReadOnlyList<UncheckedRule> All =
    [
        Page("R-09", "临时会议的提议", "Who calls an extraordinary session", Laws.Organic("第十四条第三款", "14 ¶3"),
            "经主席团或者五分之一以上代表提议，可以临时召集会议。", "The presidium or a fifth of the deputies may call an extraordinary session."),
        Page("R-13", "质询案、罢免案和提名的联名人数", "Signers of inquiries, recalls and nominations", Laws.Organic("第二十四条、第二十六条、第三十一条", "24, 26, 31"),
            "质询案须代表十人以上联名，罢免案须五分之一以上代表联名，代表联名提名候选人须十人以上。", "An inquiry needs ten deputies, a recall a fifth of them, a nomination by deputies ten."),
        Page("R-14", "大会选举的差额", "Contested elections of the congress", Laws.Organic("第二十七条、第三十条", "27, 30"),
            "人大主席、镇长的候选人一般多一人，提名的只有一人的可以等额；副主席、副镇长的候选人应比应选人数多一至三人；补选可以差额，也可以等额。大会选举只记当选的人，候选人数没有字段。", "Chair and head of government are contested unless one candidate is nominated; their deputies have one to three candidates more than posts; by-elections are free. Only winners are recorded."),
        Page("R-16", "两次未经批准不出席会议", "Absent from two sessions without leave", Laws.Deputies("第六十二条第（三）项", "62(3)"),
            "未经批准两次不出席本级人民代表大会会议的，代表资格终止。会议只记人数，没有逐人的出席情况。", "A deputy absent from two sessions without leave loses the seat. Sessions record numbers, not names."),
        Page("R-42", "各地的答复期限", "Limits of the provinces", Laws.Local("重庆建议条例第十六条、山东建议条例第十五条", "Chongqing art. 16, Shandong art. 15"),
            "重庆、山东规定两个月，难度大的四个月；山东从大会闭会之日算起。在设置里写“规则集”就按本地的期限，逾期报为 R-40、R-41。", "Chongqing and Shandong set two months and four for hard ones, Shandong from the close of the session. settings.ruleset applies them; findings are R-40 and R-41."),
        Page("R-45", "会办意见的期限", "When co-handlers answer", Laws.Local("山东一个月，浙江、河南两个月，重庆三十个工作日", "Shandong one month, Zhejiang and Henan two, Chongqing 30 working days"),
            "会办单位应当在规定的期限内把意见告诉主办单位。", "Co-handlers tell the handler their view within the limit."),
        Page("R-66", "委托投票和另行选举", "Proxies and further elections", Laws.Election("第四十二条、第四十五条第四款", "42, 45 ¶4"),
            "每一选民接受的委托不得超过三人；另行选举应选一人的，候选人应为二人。", "A voter takes at most three proxies; a further election of one seat has two candidates."),
        Page("R-68", "推荐代表候选人", "Nomination of candidates", Laws.Election("第三十条", "30"),
            "选民或者代表十人以上联名，可以推荐代表候选人（1983年的规定是三人附议，已不适用）。", "Ten voters or deputies may nominate (three seconders under the rule of 1983 no longer hold)."),
        Page("R-70", "罢免代表", "Recall of a deputy", Laws.Election("第五十条、第五十三条", "50, 53"),
            "罢免乡级代表，原选区选民三十人以上联名可以提出，须经原选区过半数的选民通过。", "Thirty voters of the district may ask for a recall; a majority of its voters decides."),
    ];

    private static UncheckedRule Page(string id, string chinese, string english, LawBasis law, string why, string whyEnglish) =>
        new(new Rule(id, Severity.Info, new(chinese, english)), new RulePage
        {
            Law = law,
            Checks = new("不检查：记录里没有这些字段。", "Not checked: no field holds these facts."),
            Why = new(why, whyEnglish),
            Mend = s_byHand,
        });
}
