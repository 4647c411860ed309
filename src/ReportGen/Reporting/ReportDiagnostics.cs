using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What keeps a report from being made, in words.</summary>
internal static class ReportDiagnostics
{
    public static void NoTemplateFor(this DiagnosticBag bag, EnumValue kind) => bag.Report(
        ReportRules.NoTemplate,
        Location.None,
        new($"没有“{kind.Label}”这种报告的模板", $"there is no template for the kind “{kind.Key}”"),
        help: new(
            $"能写的有：{string.Join("、", ReportKind.All.Select(k => k.Name.Label))}；用 --kind 换一种，用 --period 取其中一段，或者用 --template 给出自己的模板",
            $"there are {string.Join(", ", ReportKind.All.Select(k => k.Name.Key))}; choose one with --kind, a part with --period, or a template of your own with --template"));

    public static void SeveralUnits(this DiagnosticBag bag, EnumValue kind, IReadOnlyList<string> units)
    {
        var some = string.Join('、', units.Take(3)) + (units.Count > 3 ? "等" : "");
        bag.Report(
            ReportRules.KindDoesNotFit,
            Location.None,
            new($"“{kind.Label}”写一个单位的事，文件里有{some}{units.Count}个单位", $"the kind “{kind.Key}” tells of one unit, but the files are those of {units.Count} ({string.Join(", ", units.Take(3))})"),
            help: new("只写一个单位的文件；几个单位合起来用 --kind 汇总，各写一份用 --each", "name the files of one unit; put several together with --kind rollup, or write one document each with --each"));
    }

    /// <param name="bag">Takes the finding.</param>
    /// <param name="kind">The kind of report.</param>
    /// <param name="stated">Where a file says so; null where the command line does.</param>
    /// <param name="period">What would be told.</param>
    /// <param name="meant">The periods of that kind that the files cover.</param>
    public static void PeriodOfOtherKind(this DiagnosticBag bag, EnumValue kind, Location? stated, Period period, IReadOnlyList<Period> meant)
    {
        var own = ReportKind.OfPeriod(period);
        var (label, english) = (PeriodWords.LabelOf(period), period.EnglishLabel);

        // Several years are told by their files together, or by one that holds the totals of the years before it; they are no part of what a file says of itself.
        var isTerm = kind == ReportKinds.Term;
        var years = !isTerm ? new("", "")
            : meant.Count == 0 ? new("写几年的，把各年度的文件一起给出，或者写放这些文件的文件夹；", "to tell several years, name the files of all of them or their folder; ")
            : stated is null ? new("", "")
            : new Message($"写几年的，用 --period {meant[0].Label}；", $"to tell several years, use --period {meant[0].EnglishLabel}; ");
        if (stated is { } at)
        {
            var labels = string.Join("、", meant.Select(part => part.Label));
            var names = string.Join(", ", meant.Select(part => part.EnglishLabel));
            bag.Report(
                ReportRules.KindDoesNotFit,
                at,
                new($"种类是“{kind.Label}”，期间却是{label}", $"the kind is “{kind.Key}”, but the period is {english}"),
                help: new(
                    (isTerm || meant.Count == 0 ? "" : $"要写其中一段的，年度写这一段（{labels}）；文件记的是全年，就去掉种类，用 --period 从里面取，如 --period {meant[0].Label}。") + years.Chinese + $"要写{label}的，种类写 {own.Label}，或者不写",
                    (isTerm || meant.Count == 0 ? "" : $"to tell a part of it, write that as the period ({names}), or in a file of the whole year leave out the kind and use --period, as --period {meant[0].EnglishLabel}; ") + years.English + $"to tell {english}, write the kind {own.Key}, or none"));
            return;
        }

        var parts = meant.Count == 0 ? new Message("", "") : new(
            $"写上 {string.Join("，或者 ", meant.Select(part => "--period " + part.Label))}；",
            $"write {string.Join(" or ", meant.Select(part => "--period " + part.EnglishLabel))}; ");
        bag.Report(
            ReportRules.PeriodDoesNotFit,
            Location.None,
            new($"种类是“{kind.Label}”，期间却是{label}", $"the kind is “{kind.Key}”, but the period is {english}"),
            help: new($"{parts.Chinese}{years.Chinese}要写{label}的，去掉 --kind 或 --template", $"{parts.English}{years.English}to tell {english}, leave out --kind or --template"));
    }

    public static void OneUnit(this DiagnosticBag bag, RecordBook unit, bool hasParent) => bag.Report(
        ReportRules.KindDoesNotFit,
        unit.Unit.Location,
        new($"“汇总”要有几个单位的文件，这里只有{unit.UnitName}{(hasParent ? "和上级" : "")}的", $"a roll-up takes the files of several units, but there {(hasParent ? "is only one besides the parent" : "is only one")}: {unit.UnitName}"),
        help: new("把各单位的文件放在一个文件夹里，写文件夹的名字；只有一个单位的，写年度总结", "name a folder that holds the files of all units; of one unit write its annual summary"));

    public static void NoCommonParent(this DiagnosticBag bag, IReadOnlyList<RecordBook> units)
    {
        // The first that differs is where to look.
        var odd = units.FirstOrDefault(unit => unit.Unit.Get(Units.Parent) != units[0].Unit.Get(Units.Parent)) ?? units[0];
        bag.Report(
            ReportRules.KindDoesNotFit,
            odd.Unit.LocationOf(Units.Parent),
            odd.Unit.Get(Units.Parent) is { } other
                ? new($"{odd.UnitName}的上级是{other}，{units[0].UnitName}的上级{(units[0].Unit.Get(Units.Parent) is { } first ? "是" + first : "没有写")}，不知道是哪里的汇总", $"{odd.UnitName} is under {other}, {units[0].UnitName} is not; a roll-up is of one unit above them all")
                : new($"{odd.UnitName}没有写上级，不知道是哪里的汇总", $"{odd.UnitName} names no parent; a roll-up is of one unit above them all"),
            help: new("各单位的“上级”写同一个县、区", "let all units name the same parent"));
    }

    /// <summary>A unit of another county among those that are put together under the county whose file is there.</summary>
    public static void UnitOfOtherParent(this DiagnosticBag bag, RecordBook unit, RecordBook parent) => bag.Report(
        ReportRules.KindDoesNotFit,
        unit.Unit.LocationOf(Units.Parent),
        new($"{unit.UnitName}的上级是{unit.Unit.Get(Units.Parent)}，不是{parent.UnitName}，合起来就把别处的数算了进去", $"{unit.UnitName} is under {unit.Unit.Get(Units.Parent)}, not under {parent.UnitName}; a roll-up is of one unit above them all"),
        help: new($"不是{parent.UnitName}的，不要和它的单位放在一起；写错了的，“上级”改为{parent.UnitName}", $"leave its file out, or write {parent.UnitName} as its parent"),
        related: [new Related(parent.Unit.LocationOf(Units.Name), new("汇总的是这个单位", "the roll-up is of this unit"))]);

    public static void NobodyNamed(this DiagnosticBag bag, Location at) => bag.Report(
        ReportRules.NobodyNamed,
        at,
        new("个人述职没有写是谁述职", "a duty report without the person who gives it"),
        label: at.Length == 0 && at.Source is not null ? new("“成文”里缺“报告人”", "\"report\" lacks \"speaker\"") : null,
        help: at.Source is SheetSource
            ? new("在“成文”表里写“报告人”，如“镇人大主席 张三”；没有这张表的，加一张，A 列写项目，B 列写内容", "write 报告人 in the sheet 成文 (add one where there is none), such as 镇人大主席 张三")
            : new("在这个文件的“成文”里写“报告人”，如 成文: {报告人: 镇人大主席 张三}", "write \"speaker\" under \"report\" in this file: report: {speaker: 镇人大主席 张三}"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="name">The person as written.</param>
    /// <param name="hasRoster">There is a roster, which does not hold the name.</param>
    /// <param name="isMember">The person stands among the members of the presidium, without an office that says more.</param>
    /// <param name="nearest">The name of the roster that may be meant.</param>
    /// <param name="at">Where the person is named.</param>
    public static void UnknownSpeaker(this DiagnosticBag bag, string name, bool hasRoster, bool isMember, string? nearest, Location at) => bag.Report(
        ReportRules.UnknownSpeaker,
        at,
        new($"不知道述职的“{name}”是谁，是人大主席、副主席，还是代表", $"nothing says who “{name}” is, the chair, a vice-chair or a deputy"),
        label: isMember ? new("主席团成员里没有写职务，名册里没有这个人", "a member of the presidium without an office, who is not in the roster")
            : nearest is not null ? new($"是不是“{nearest}”？", $"did you mean “{nearest}”?") : hasRoster ? new("名册和主席团成员里没有", "neither in the roster nor among the members of the presidium") : null,
        help: new(
            $"是主席、副主席的，写上职务，如 人大主席 {name}；是代表的，记到“代表名册”里，只写自己参加的工作",
            $"write the office before a chair's name, as 人大主席 {name}; enter a deputy in \"deputies\", whose own doings alone are told"));

    public static void NothingToTell(this DiagnosticBag bag, ReportKind kind, RecordType list, Location at) => bag.Report(
        ReportRules.NothingToTell,
        at,
        new($"写“{kind.Name.Label}”，这个期间却没有“{list.Name}”", $"the kind “{kind.Name.Key}” tells \"{list.Key}\", and the period has none"),
        help: new(
            $"在“{list.Name}”里写上要写的内容，或者用 --kind 换一种材料、用 --period 换一个期间",
            $"fill in \"{list.Key}\", or choose another kind with --kind or another period with --period"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="kind">The kind of report.</param>
    /// <param name="period">What it tells.</param>
    /// <param name="asOf">The day up to which it tells.</param>
    /// <param name="at">The file.</param>
    public static void NothingAtAll(this DiagnosticBag bag, ReportKind kind, Period period, DateOnly asOf, Location at) => bag.Report(
        ReportRules.NoRecords,
        at,
        asOf < period.To
            ? new($"统计截止{asOf.Month}月{asOf.Day}日，{PeriodWords.LabelOf(period)}到这一天没有可写的记录，{kind.Title}里没有写工作", $"up to {asOf:yyyy-MM-dd} there is no record of {period.EnglishLabel} to tell: the document says nothing of work done")
            : new($"{PeriodWords.LabelOf(period)}没有可写的记录，{kind.Title}里没有写工作", $"there is no record of {period.EnglishLabel} to tell: the document says nothing of work done"),
        help: new(
            "把会议、监督、建议等记到文件里，再写一次；记了的，看看年度、统计截止和 --period 写得对不对",
            "record sessions, supervision, suggestions and the rest, and build again; where they are recorded, check the period and as_of"));

    public static void TemplateOfOtherKind(this DiagnosticBag bag, string template, EnumValue named, EnumValue asked) => bag.Report(
        ReportRules.TemplateOfOtherKind,
        Location.None,
        new($"“{template}”是“{named.Label}”的模板，--kind 写的是“{asked.Label}”", $"“{template}” is the template of the kind “{named.Key}”, and --kind says “{asked.Key}”"),
        help: new(
            $"去掉 --template，或者去掉 --kind；要照“{named.Label}”的样子写“{asked.Label}”，先用 template new {named.Key} 复制一份再改",
            $"leave out --template or --kind; to tell \"{asked.Key}\" in the form of \"{named.Key}\", copy it with template new {named.Key} and change the copy"));

    public static void TwoTemplates(this DiagnosticBag bag, string text, string word) => bag.Report(
        ReportRules.TwoTemplates,
        Location.None,
        new($"模板文件夹里有“{text}”，又有“{word}”，不知道用哪个", $"there are both “{text}” and “{word}” in the folder of templates"),
        help: new("留一个；要两个都用，换个名字，用 --template 点名", "keep one, or rename one and name it with --template"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="name">What was written.</param>
    /// <param name="at">Where the settings name it; nowhere for the option of a command.</param>
    public static void NoStyle(this DiagnosticBag bag, string name, Location at) => bag.Report(
        ReportRules.NoStyle,
        at,
        new($"没有“{name}”这个版式", $"there is no page style “{name}”"),
        help: at.Source is null
            ? new("写 gbt9704、常用版式，或者版式文件的名字", "write gbt9704, house, or the name of a style file")
            : new("改设置里的“版式”：写 gbt9704、常用版式，或者版式文件的名字（放在项目文件旁边）", "change \"style\" in the settings: gbt9704, house, or the name of a style file beside the project file"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">The file.</param>
    /// <param name="what">What it is.</param>
    /// <param name="at">Where the settings name it; nowhere for the option of a command.</param>
    public static void NotAStyle(this DiagnosticBag bag, string path, Message what, Location at) => bag.Report(
        ReportRules.NoStyle,
        at,
        new($"“{path}”是{what.Chinese}，不是版式", $"“{path}” is {what.English}, not a page style"),
        help: at.Source is null
            ? new(
                "写 gbt9704、常用版式，或者版式文件（YAML）的名字；记录文件写在命令后面，不用 --style",
                "write gbt9704, house, or the name of a style file (YAML); record files stand behind the command, without --style")
            : new(
                "改设置里的“版式”：写 gbt9704、常用版式，或者版式文件（YAML）的名字",
                "change \"style\" in the settings: gbt9704, house, or the name of a style file (YAML)"));
}
