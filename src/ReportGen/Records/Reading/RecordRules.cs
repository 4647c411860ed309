using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>What can be wrong with records, one by one, before they are counted.</summary>
public static class RecordRules
{
    public static readonly Rule WrongType = new("RG1201", Severity.Error, new("类型不对", "wrong type"));
    public static readonly Rule BadQuantity = new("RG1202", Severity.Error, new("数量写法不对", "bad quantity"));
    public static readonly Rule BadDate = new("RG1203", Severity.Error, new("日期不对", "bad date"));
    public static readonly Rule BadChoice = new("RG1204", Severity.Error, new("取值不对", "bad choice"));
    public static readonly Rule WrongUnit = new("RG1205", Severity.Error, new("单位不对", "wrong unit"));
    public static readonly Rule NotWhole = new("RG1206", Severity.Error, new("应为整数", "not whole"));
    public static readonly Rule BadPeople = new("RG1207", Severity.Error, new("人员写法不对", "bad people"));
    public static readonly Rule BadPeriod = new("RG1208", Severity.Error, new("报告期写法不对", "bad period"));
    public static readonly Rule UnknownKey = new("RG1301", Severity.Error, new("键不认识", "unknown key"));
    public static readonly Rule MissingField = new("RG1302", Severity.Error, new("缺少必填项", "missing field"));

    /// <summary>The same, of the unit as a whole: the file beside which the project file stands need not name it.</summary>
    public static readonly Rule MissingUnit = new(MissingField.Id, Severity.Error, MissingField.Title);
    public static readonly Rule UnknownDeputy = new("RG1303", Severity.Warning, new("名册里没有", "not in the roster"));
    public static readonly Rule Namesakes = new("RG1304", Severity.Warning, new("同名代表", "namesakes"));
    public static readonly Rule Contradiction = new("RG1305", Severity.Error, new("前后矛盾", "contradiction"));
    public static readonly Rule Version = new("RG1306", Severity.Error, new("格式版本", "format version"));
    public static readonly Rule UnknownGroup = new("RG1307", Severity.Warning, new("名册里没有这个小组", "unknown group"));
    public static readonly Rule OtherUnit = new("RG1308", Severity.Warning, new("单位与项目文件不同", "another unit than the project's"));
    public static readonly Rule FileTwice = new("RG1309", Severity.Error, new("同一份记录给了两次", "the same records twice"));
    public static readonly Rule OfficeAsUnit = new("RG1310", Severity.Warning, new("单位名称里有“人大”", "the unit's name holds the office"));
    public static readonly Rule BadSetting = new("RG1401", Severity.Error, new("设置不对", "bad setting"));
    public static readonly Rule UnknownChapter = new("RG1402", Severity.Error, new("章节不认识", "unknown chapter"));
    public static readonly Rule UnknownTable = new("RG1403", Severity.Error, new("附表不认识", "unknown table"));
    public static readonly Rule ChapterTwice = new("RG1404", Severity.Error, new("同一章写了两次", "a chapter is listed twice"));

    public static IReadOnlyList<Rule> All { get; } =
    [
        WrongType, BadQuantity, BadDate, BadChoice, WrongUnit, NotWhole, BadPeople, BadPeriod, UnknownKey, MissingField, UnknownDeputy,
        Namesakes, Contradiction, Version, UnknownGroup, OtherUnit, FileTwice, OfficeAsUnit, BadSetting, UnknownChapter, UnknownTable, ChapterTwice,
    ];
}
