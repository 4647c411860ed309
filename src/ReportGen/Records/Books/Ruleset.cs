namespace ReportGen.Records;

/// <summary>The numbers in which the provinces differ, as data; <see cref="Articles"/> names the source of each. 0 is "no number is set".</summary>
public sealed record Ruleset
{
    private static readonly DateOnly s_zhejiang = new(2016, 7, 29);
    private static readonly DateOnly s_chongqing = new(2016, 3, 31);
    private static readonly DateOnly s_shandong = new(2015, 12, 3);
    private static readonly DateOnly s_henan = new(2016, 11, 18);

    public required EnumValue Name { get; init; }

    /// <summary>Months from the assignment within which a suggestion is replied to.</summary>
    public int ReplyMonths { get; init; } = 3;

    /// <summary>The same for one that is hard (难度大).</summary>
    public int HardReplyMonths { get; init; } = 6;

    /// <summary>The limit runs from the close of the session for suggestions made at one.</summary>
    public bool CountsFromSession { get; init; }

    /// <summary>Months within which one that did not satisfy is answered again.</summary>
    public int ReprocessMonths { get; init; }

    /// <summary>Months in which the presidium meets at least once.</summary>
    public int PresidiumEveryMonths { get; init; }

    /// <summary>Smallest and largest size of the presidium.</summary>
    public int PresidiumMin { get; init; }

    public int PresidiumMax { get; init; }

    /// <summary>The size allowed to a large congress.</summary>
    public int PresidiumMaxLarge { get; init; }

    /// <summary>From how many deputies on a congress is large; 0 where the text does not say.</summary>
    public int PresidiumLargeFrom { get; init; }

    /// <summary>Days before a session on which the deputies are told of it.</summary>
    public int NoticeDays { get; init; }

    /// <summary>Months within which an opinion of an inspection is answered.</summary>
    public int FeedbackMonths { get; init; }

    /// <summary>Activities of each group of deputies in a year.</summary>
    public int GroupActivitiesPerYear { get; init; }

    /// <summary>Contacts of each deputy with voters in a year.</summary>
    public int ContactsPerYear { get; init; }

    /// <summary>Days before a by-election on which the list of voters is published.</summary>
    public int ByElectionListDays { get; init; }

    /// <summary>By rule id: the article that sets the number.</summary>
    public IReadOnlyDictionary<string, LocalArticle> Articles { get; init; } = new Dictionary<string, LocalArticle>();

    public static readonly Ruleset National = new() { Name = Rulesets.National };

    public static readonly IReadOnlyList<Ruleset> All =
    [
        National,
        new()
        {
            Name = Rulesets.Zhejiang, ReprocessMonths = 1, PresidiumEveryMonths = 3, PresidiumMin = 7, PresidiumMax = 13, PresidiumMaxLarge = 17,
            NoticeDays = 7, FeedbackMonths = 3, GroupActivitiesPerYear = 3, ByElectionListDays = 12,
            Articles = new Dictionary<string, LocalArticle>
            {
                ["R-10"] = new("《浙江省乡镇人民代表大会工作条例》第十六条、第二十条", s_zhejiang),
                ["R-20"] = new("《浙江省乡镇人民代表大会工作条例》第二十四条", s_zhejiang),
                ["R-21"] = new("《浙江省乡镇人民代表大会工作条例》第二十四条", s_zhejiang),
                ["R-22"] = new("《浙江省乡镇人民代表大会工作条例》关于主席团组成人员的规定", s_zhejiang),
                ["R-25"] = new("《浙江省实施〈代表法〉办法》关于视察、调研意见反馈的规定", new(2016, 5, 27)),
                ["R-26"] = new("《浙江省实施〈代表法〉办法》关于代表小组活动的规定", new(2016, 5, 27)),
                ["R-44"] = new("《浙江省实施〈代表法〉办法》第四十三条", new(2016, 5, 27)),
                ["R-69"] = new("《浙江省县、乡两级人民代表大会代表选举实施细则》第五十九条", new(2021, 3, 26)),
            },
        },
        new()
        {
            Name = Rulesets.Chongqing, ReplyMonths = 2, HardReplyMonths = 4, ReprocessMonths = 2, PresidiumEveryMonths = 3, PresidiumMin = 7,
            PresidiumMax = 11, PresidiumMaxLarge = 13, NoticeDays = 10, FeedbackMonths = 1, GroupActivitiesPerYear = 4,
            Articles = new Dictionary<string, LocalArticle>
            {
                ["R-10"] = new("《重庆市乡镇人民代表大会工作条例》第八条、第十一条", s_chongqing),
                ["R-20"] = new("《重庆市乡镇人民代表大会工作条例》第三十四条", s_chongqing),
                ["R-21"] = new("《重庆市乡镇人民代表大会工作条例》第三十四条", s_chongqing),
                ["R-22"] = new("《重庆市乡镇人民代表大会工作条例》关于主席团组成人员的规定", s_chongqing),
                ["R-25"] = new("《重庆市实施〈代表法〉办法》第三十一条", s_chongqing),
                ["R-26"] = new("《重庆市实施〈代表法〉办法》关于代表小组活动的规定", s_chongqing),
                ["R-40"] = new("《重庆市人民代表大会代表建议、批评和意见工作条例》第十六条", new(2017, 11, 30)),
                ["R-41"] = new("《重庆市人民代表大会代表建议、批评和意见工作条例》第十六条", new(2017, 11, 30)),
                ["R-44"] = new("《重庆市人民代表大会代表建议、批评和意见工作条例》关于再次办理的规定", new(2017, 11, 30)),
            },
        },
        new()
        {
            Name = Rulesets.Shandong, ReplyMonths = 2, HardReplyMonths = 4, CountsFromSession = true, ReprocessMonths = 1, PresidiumMin = 7,
            PresidiumMax = 11, PresidiumMaxLarge = 13, PresidiumLargeFrom = 90, FeedbackMonths = 3, GroupActivitiesPerYear = 4,
            Articles = new Dictionary<string, LocalArticle>
            {
                ["R-22"] = new("《山东省乡镇人民代表大会工作若干规定》关于主席团组成人员的规定", s_shandong),
                ["R-25"] = new("《山东省实施〈代表法〉办法》第二十三条", s_shandong),
                ["R-26"] = new("《山东省实施〈代表法〉办法》关于代表小组活动的规定", s_shandong),
                ["R-40"] = new("《山东省人民代表大会代表建议、批评和意见办理工作条例》第十五条（自大会闭会之日起计算）", new(2017, 5, 19)),
                ["R-41"] = new("《山东省人民代表大会代表建议、批评和意见办理工作条例》第十五条（自大会闭会之日起计算）", new(2017, 5, 19)),
                ["R-44"] = new("《山东省人民代表大会代表建议、批评和意见办理工作条例》关于再次办理的规定", new(2017, 5, 19)),
            },
        },
        new()
        {
            Name = Rulesets.Henan, PresidiumEveryMonths = 3, PresidiumMin = 7, PresidiumMax = 13, PresidiumMaxLarge = 15,
            Articles = new Dictionary<string, LocalArticle>
            {
                ["R-10"] = new("《河南省乡镇人民代表大会主席团工作条例》第二条", s_henan),
                ["R-20"] = new("《河南省乡镇人民代表大会主席团工作条例》第五条", s_henan),
                ["R-21"] = new("《河南省乡镇人民代表大会主席团工作条例》第五条", s_henan),
                ["R-22"] = new("《河南省乡镇人民代表大会主席团工作条例》关于主席团组成人员的规定", s_henan),
            },
        },
        new()
        {
            Name = Rulesets.Sichuan, PresidiumEveryMonths = 3,
            Articles = new Dictionary<string, LocalArticle> { ["R-20"] = new("四川省关于乡镇人民代表大会的条例第五条（转引）", new(2017, 1, 1)) },
        },
        new()
        {
            Name = Rulesets.Beijing, GroupActivitiesPerYear = 2,
            Articles = new Dictionary<string, LocalArticle> { ["R-26"] = new("《北京市实施〈代表法〉办法》关于代表小组活动的规定", new(2014, 1, 22)) },
        },
        new()
        {
            Name = Rulesets.Shanghai, ContactsPerYear = 2,
            Articles = new Dictionary<string, LocalArticle> { ["R-27"] = new("《上海市实施〈代表法〉办法》关于代表联系社区的规定", new(2017, 1, 1)) },
        },
    ];

    public static Ruleset Of(EnumValue name) => All.First(set => set.Name == name);
}
