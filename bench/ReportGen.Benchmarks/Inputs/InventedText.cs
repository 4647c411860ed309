using System.Text;

namespace ReportGen.Benchmarks.Inputs;

/// <summary>Invented words, days and sentences by number: the same number gives the same text, so every run measures the same input.</summary>
internal static class InventedText
{
    private static readonly string[] _topics =
        ["防汛备汛", "食品安全", "村级集体经济", "春耕备耕", "饮水安全", "校园周边秩序", "医疗保障", "生活垃圾分类", "道路养护", "森林防火", "养老服务", "农房安全", "秸秆禁烧"];

    private static readonly string[] _places = ["柳林村", "石坪村", "竹园村", "桐子坪村", "白沙村", "新塘村", "下湾村", "龙潭村", "高庙村", "清河社区", "集镇"];

    private static readonly string[] _offices = ["农业农村办公室", "应急管理办公室", "社会事务办公室", "村镇建设办公室", "派出所", "市场监管所", "供电所"];

    private static readonly string[] _surnames = ["周", "韩", "蒲", "吕", "祝", "施", "裴", "冉", "彭", "瞿", "陆", "洪", "童", "聂", "游", "庞", "殷"];

    private static readonly string[] _givenNames = ["明远", "雪梅", "立军", "凤珍", "长根", "正林", "永年", "红", "学文", "建民", "小梅", "国安", "志强"];

    private static readonly string[] _clauses =
    [
        "代表分两组察看现场并听取情况介绍",
        "发现个别路段排水沟被杂物堵住",
        "当场与承办单位商定了处理的时限",
        "要求把责任落实到岗位和具体的人",
        "建议每季度公开一次进度和收支账目",
        "半个月后再到现场看了处理的结果",
        "群众反映的三件事已经办了两件",
        "余下的一件列入了下一年的计划",
        "镇政府按期书面反馈了办理的情况",
        "代表小组继续跟踪，直到办结为止",
        "有关材料已经归档，可供以后查阅",
    ];

    public static string Topic(int n) => _topics[n % _topics.Length];

    public static string Place(int n) => _places[n % _places.Length];

    public static string Office(int n) => _offices[n % _offices.Length];

    public static string Person(int n) => _surnames[n % _surnames.Length] + _givenNames[n / _surnames.Length % _givenNames.Length];

    /// <summary>A day of 2024, spread over the year.</summary>
    public static string Day(int n) => $"{new DateOnly(2024, 1, 1).AddDays(n * 7 % 330):yyyy-MM-dd}";

    /// <summary>Some weeks after <see cref="Day"/>, in the same year.</summary>
    public static string LaterDay(int n) => $"{new DateOnly(2024, 1, 1).AddDays((n * 7 % 330) + 14 + (n % 20)):yyyy-MM-dd}";

    /// <summary>So many clauses as one sentence, without its full stop.</summary>
    public static string Sentence(int n, int clauses)
    {
        var text = new StringBuilder();
        for (var i = 0; i < clauses; i++)
        {
            text.Append(i == 0 ? "" : "，").Append(_clauses[(n + (i * 3)) % _clauses.Length]);
        }

        return text.ToString();
    }
}
