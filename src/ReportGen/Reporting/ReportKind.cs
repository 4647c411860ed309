using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// A kind of report that the program writes. The catalogue of them is <see cref="All"/>: the command line, its help, the messages and the templates
/// know a kind from there on; its text is <c>templates/KEY.sbn</c>.
/// </summary>
/// <param name="Name">The word for it, in records and on the command line.</param>
/// <param name="Title">What titles and file names call it: 工作总结.</param>
/// <param name="Summary">One line of help.</param>
public sealed record ReportKind(EnumValue Name, string Title, Message Summary)
{
    /// <summary>Every kind that can be written, in the order of the help.</summary>
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        new(ReportKinds.Annual, "工作总结", new("年度总结", "annual summary")) { TellsChanges = true, Length = 4000 },
        new(ReportKinds.Half, "工作总结", new("半年总结和下半年打算", "half-year summary")) { TellsChanges = true, Length = 2000 },
        new(ReportKinds.Quarter, "工作小结", new("季度小结和下季度打算", "quarterly summary")) { TellsChanges = true, Length = 1200 },
        new(ReportKinds.Term, "工作总结", new("几年或一届的总结", "summary of several years or a term")) { TellsChanges = true, Length = 6000 },
        new(ReportKinds.Election, "换届选举工作总结", new("换届选举总结；投票前是阶段汇报", "general election, also before the vote")) { Chapters = KindChapters.Election, OwnChaptersBefore = Records.Chapters.Experiences, Length = 3000 },
        new(ReportKinds.Duty, "述职报告", new("个人述职报告", "one person's duty report")) { Voice = Voices.FirstPerson, Chapters = KindChapters.Duty, Length = 2500 },
        new(ReportKinds.Briefing, "工作汇报", new("汇报或发言", "briefing or speech, without tables")) { IsSpoken = true, Chapters = KindChapters.Briefing, Length = 2500 },
        new(ReportKinds.Plan, "工作要点", new("工作要点和季度安排", "plan of work, by theme and quarter")) { Chapters = KindChapters.Plan, OwnChaptersBefore = Records.Chapters.Schedule, Length = 1500 },
        new(ReportKinds.Congress, "主席团工作报告", new("在人代会上作的主席团工作报告", "the presidium's report to the congress")) { IsSpoken = true, Length = 4500 },
        new(ReportKinds.Rollup, "工作汇总", new("各单位的汇总", "several units together")) { Length = 4500 },
        new(ReportKinds.Handling, "代表建议办理情况报告", new("建议办理情况报告", "how suggestions were handled")) { Length = 3000 },
        new(ReportKinds.Record, "代表履职情况", new("代表履职情况", "what each deputy did")) { Length = 1500 },
    ];

    /// <summary>The file in the folder of templates.</summary>
    public string Template => Name.Key + ".sbn";

    /// <summary>Whether somebody reads it out; such a text holds no tables, not even as appendices.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>Whether its text tells how figures stand against the period before, where the settings name them (同比项).</summary>
    public bool TellsChanges { get; init; }

    /// <summary>How many characters such a report usually has, where the office asks for no length of its own.</summary>
    public required int Length { get; init; }

    /// <summary>Who speaks where the records do not say.</summary>
    public EnumValue Voice { get; init; } = Voices.Organisation;

    /// <summary>Its chapters in their usual order.</summary>
    public IReadOnlyList<EnumValue> Chapters { get; init; } = KindChapters.Usual;

    /// <summary>The chapter before which the office's own chapters stand.</summary>
    public EnumValue OwnChaptersBefore { get; init; } = Records.Chapters.Building;

    /// <summary>The numerals of its headings, level by level.</summary>
    public HeadingNumbering Numbering { get; init; } = HeadingNumbering.Official;

    public static ReportKind? Find(EnumValue name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>What a template of the office's own writes, if the program has no such kind.</summary>
    internal static ReportKind Unknown(EnumValue name) => new(name, "工作总结", new("", "")) { Length = 4000 };

    /// <summary>The kind that a period asks for by itself.</summary>
    internal static EnumValue Of(Period period, RunBooks run) =>
        run.IsRollUp ? ReportKinds.Rollup : OfPeriod(period);

    /// <summary>The kind by which one unit tells such a period.</summary>
    internal static EnumValue OfPeriod(Period period) => period.Kind switch
    {
        PeriodKind.Half => ReportKinds.Half,
        PeriodKind.Quarter => ReportKinds.Quarter,
        PeriodKind.Year => ReportKinds.Annual,
        PeriodKind.Range when !KindPeriod.IsLong(period) => ReportKinds.Annual,
        _ => ReportKinds.Term,
    };
}
