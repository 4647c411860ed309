using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One method a finding.</summary>
internal static class StatisticDiagnostics
{
    public static void UnknownStatistic(this DiagnosticBag bag, string name, Location location)
    {
        var meant = StatisticCatalogue.Meant(name);
        bag.Report(
            StatisticRules.UnknownName,
            location,
            new($"没有叫“{name}”的统计项", $"There is no statistic called “{name}”"),
            help: meant.Count == 0
                ? new("用 reportgen stats 看全部统计项，中文、英文名都可以写", "reportgen stats lists the names, Chinese and English")
                : new($"是不是“{string.Join("”或者“", meant)}”？", $"Did you mean “{string.Join("” or “", meant)}”?"));
    }

    public static void FamilyWithoutMember(this DiagnosticBag bag, string name, Statistic family, Location location)
    {
        var example = family.Family!.Known is [var first, ..] ? first.ChineseName : family.Family.LabelOf("……");
        bag.Report(
            StatisticRules.UnknownName,
            location,
            new($"“{name}”是一组统计项，要写明是哪一项", $"“{name}” is a family of statistics; name one member"),
            help: new($"如“{example}”", $"For instance “{example}”"));
    }

    public static void DeclaredDiffers(this DiagnosticBag bag, Figure figure, Quantity declared, string computed, Location location)
    {
        var written = Written(declared, figure);
        var basis = figure is { Numerator: { } n, Denominator: { } d } ? $"{Rounding.Plain(n)}/{Rounding.Plain(d)}" : "";
        bag.Report(
            StatisticRules.DeclaredDiffers,
            location,
            basis.Length > 0
                ? new($"“{figure.Label}”申报{written}，按{basis}应为{computed}", $"“{figure.Name}” is declared as {Bare(written, figure)}, but {basis} makes {Bare(computed, figure)}")
                : new($"“{figure.Label}”申报{written}，按记录是{computed}", $"“{figure.Name}” is declared as {Bare(written, figure)}, but the records make {Bare(computed, figure)}"),
            help: new("以记录为准；核对后改正申报数，或者补齐记录", "The records are used; correct the declared total or complete the records"));
    }

    /// <summary>What the years declare, taken together, is not what the records of several years make.</summary>
    public static void DeclaredYearsDiffer(this DiagnosticBag bag, Figure figure, Quantity declared, Location location) => bag.Report(
        StatisticRules.DeclaredDiffers,
        location,
        new($"“{figure.Label}”各年申报的合计是{Written(declared, figure)}，按几年合记的记录是{figure.TableText}{figure.Unit}", $"“{figure.Name}” is declared as {Bare(Written(declared, figure), figure)} over the years, but the records of several years make {Bare(figure.TableText, figure)}"),
        help: new("合计以记录为准，各年以申报数为准；核对后改正其中一处", "The sum is that of the records, each year has what it declares; correct one of the two"));

    public static void DeclaredTooSmall(this DiagnosticBag bag, Figure figure, Quantity declared, Location location) => bag.Report(
        StatisticRules.DeclaredTooSmall,
        location,
        new($"“{figure.Label}”申报{Written(declared, figure)}，小于记录中已知的{Rounding.Plain(figure.Value ?? figure.Min ?? 0)}{figure.Unit}", $"“{figure.Name}” is declared as {Bare(Written(declared, figure), figure)}, less than the {Rounding.Plain(figure.Value ?? figure.Min ?? 0)} that the records state"),
        help: new("申报数应当包括已逐条记录的部分", "A declared total includes what is recorded one by one"));

    /// <summary>A half declares more than the file of its year has.</summary>
    public static void PartExceedsWhole(this DiagnosticBag bag, Figure whole, Period period, Figure part, Period inside, Location location) => bag.Report(
        StatisticRules.PartExceedsWhole,
        location,
        new(
            $"“{whole.Label}”{inside.Label}申报{part.TableText}{whole.Unit}，{period.Label}只有{whole.TableText}{whole.Unit}",
            $"“{whole.Name}” is declared as {Bare(part.TableText, whole)} for {inside.EnglishLabel}, but {period.EnglishLabel} has no more than {Bare(whole.TableText, whole)}"),
        help: new($"{period.Label}的数以{period.Label}的文件为准，不加短的一段的申报数；核对后改正其中一处", $"The figure of {period.EnglishLabel} is that of its own file, to which the total of a part is not added; correct one of the two"));

    /// <summary>0.957, which a spreadsheet keeps for 95.7%.</summary>
    public static void TinyRate(this DiagnosticBag bag, string label, DeclaredFigure figure, decimal value) => bag.Report(
        StatisticRules.TinyRate,
        figure.ValueLocation,
        new($"“{label}”写的是 {figure.Value.Written}，算作 {Rounding.Plain(value)}%", $"“{label}” is written as {figure.Value.Written} and counts as {Rounding.Plain(value)}%"),
        new($"是不是 {Rounding.Plain(value * 100)}%？", $"Did you mean {Rounding.Plain(value * 100)}%?"),
        new($"写上百分号，如 {Rounding.Plain(value * 100)}%；真的不到1%的，写 {Rounding.Plain(value)}%", $"Write the sign, as {Rounding.Plain(value * 100)}%, or {Rounding.Plain(value)}% if it is that"));

    public static void DeclaredTwice(this DiagnosticBag bag, string label, DeclaredFigure second, DeclaredFigure first) => bag.Report(
        StatisticRules.DeclaredTwice,
        second.NameLocation,
        second.Name == first.Name
            ? new($"“{second.Name}”申报了两次", $"“{second.Name}” is declared twice")
            : new($"“{second.Name}”与“{first.Name}”是同一个统计项，申报了两次", $"“{second.Name}” and “{first.Name}” are the same statistic, declared twice"),
        help: new($"“{label}”只留一个", $"Keep one of them for “{label}”"),
        related: [new Related(first.NameLocation, new("前一个在这里", "The first one is here"))]);

    public static void StraddlesPeriod(this DiagnosticBag bag, StraddlingRecord record) => bag.Report(
        StatisticRules.StraddlesPeriod,
        record.Location,
        StraddlingWords.Headline(record),
        help: StraddlingWords.Mend(record, StatisticRules.StraddlesPeriod));

    /// <summary>Records of a file that are of several years together; at least one.</summary>
    public static void OfSeveralYears(this DiagnosticBag bag, IReadOnlyList<StraddlingRecord> records)
    {
        var first = records[0];
        var date = StraddlingWords.Written(first.Date);
        var parts = StraddlingWords.Parts(first with { Period = Period.OfYear(first.Date.First.Year) });
        bag.Report(
            StatisticRules.OfSeveralYears,
            first.Location,
            records.Count == 1
                ? new($"“{first.Record.Type.Name}”这一条的日期“{date}”是几年，它的数只算进几年的合计，不算在哪一年", $"This record of \"{first.Record.Type.Key}\" is of several years (“{date}”): its figures count in the sum, and in none of the years")
                : new($"{records.Count}条记录的日期是几年（如“{date}”），它们的数只算进几年的合计，不算在哪一年", $"{records.Count} records are of several years (“{date}” is one): their figures count in the sum, and in none of the years"),
            help: new(
                $"知道各年的数的，{parts.Chinese}；不知道的不用改，各年对照表里写“—”或者“不少于”",
                $"Where the figures of the years are known, {parts.English}; else there is nothing to do: tables of years show — or “at least”"),
            related: [.. records.Skip(1).Take(8).Select(one => new Related(one.Location, new("这一条也是", "Another one")))]);
    }

    /// <summary>Records of the period that happened after the day up to which it is told; at least one.</summary>
    public static void AfterCutoff(this DiagnosticBag bag, Office office, IReadOnlyList<Record> later) => bag.Report(
        StatisticRules.AfterCutoff,
        later[0].Location,
        new($"统计截止到{Day(office.AsOf)}，以后的{later.Count}条记录没有计入", $"Counted up to {office.AsOf:yyyy-MM-dd}; {later.Count} later record(s) are left out"),
        help: office.Last.Report.Has(Reports.AsOf)
            ? new("要计入，改“统计截止”", "To count them, change as_of")
            : new("没有写“统计截止”的，统计到成文日期；要计入，写上“统计截止”", "Without as_of the day of signing is the last; write as_of to count them"),
        related: FirstOf(later.Skip(1)));

    /// <summary>The file tells its year up to a day before the period begins: nothing of the period is told.</summary>
    public static void PeriodAfterCutoff(this DiagnosticBag bag, Office office, IReadOnlyList<Record> later) => bag.Report(
        StatisticRules.PeriodAfterCutoff,
        office.Last.Report.LocationOf(Reports.AsOf),
        new(
            $"文件的“统计截止”是{Day(office.AsOf)}，{office.Period.Label}的情况没有统计" + (later.Count > 0 ? $"，有{later.Count}条记录没有计入" : ""),
            $"The file counts up to {office.AsOf:yyyy-MM-dd}: nothing of {office.Period.EnglishLabel} is told" + (later.Count > 0 ? $", {later.Count} record(s) are left out" : "")),
        help: new("要统计这一段，把“统计截止”改为这一段的最后一天，或者删去", "To tell it, let as_of be its last day, or take it out"),
        related: FirstOf(later));

    // The first ones: a reader who knows which day it is finds the others.
    private static IReadOnlyList<Related> FirstOf(IEnumerable<Record> later) =>
        [.. later.Take(8).Select(record => new Related(record.Location, new("这一条没有计入", "Left out")))];

    private static string Day(DateOnly day) => DateSpan.Day(day).FullWords;

    public static void SourcesDiffer(this DiagnosticBag bag, Figure figure, string other, Location location) => bag.Report(
        StatisticRules.SourcesDiffer,
        location,
        new($"“{figure.Label}”按建议记录是{figure.TableText}{figure.Unit}，按人代会记录是{other}{figure.Unit}", $"“{figure.Name}” is {figure.TableText} by the suggestions, but {other} by the sessions"),
        help: new("以建议记录为准；核对后改正其中一处", "The suggestions are used; correct one of the two"));

    public static void ReceivedDiffer(this DiagnosticBag bag, decimal received, int listed, Location location) => bag.Report(
        StatisticRules.SourcesDiffer,
        location,
        new($"这次会议写收到建议{Rounding.Plain(received)}件，逐条记的这次会议的建议有{listed}件", $"The session received {Rounding.Plain(received)} suggestions, {listed} are recorded as made at it"),
        help: new("以建议记录为准；核对后改正其中一处", "The suggestions are used; correct one of the two"));

    public static void RosterIncomplete(this DiagnosticBag bag, EnumValue level, Quantity stated, int listed, Location location) => bag.Report(
        StatisticRules.RosterIncomplete,
        location,
        new($"{level.Label}代表写了{Rounding.Plain(stated.Value ?? 0)}名，名册里在职的只有{listed}名", $"The unit states {Rounding.Plain(stated.Value ?? 0)} deputies of level {level.Key}, the roster has {listed} in office"),
        help: new(location.Source is SheetSource ? "代表人数以“本单位”表里写的为准；名册有意只列一部分的，在“本单位”表的“名册完整”后面写“否”" : "代表人数以单位写的为准；名册有意只列一部分的，写“名册完整: 否”", "The unit's number is used; write deputies_complete: false if the roster is partial on purpose"));

    /// <summary>The unit states more stations than are recorded.</summary>
    public static void StationsIncomplete(this DiagnosticBag bag, Quantity stated, int listed, Location location) => bag.Report(
        StatisticRules.StationsIncomplete,
        location,
        new($"联络站写了{stated.Written ?? Rounding.Plain(stated.Value ?? 0)}个，逐个记的只有{listed}个", $"The unit states {Rounding.Plain(stated.Value ?? 0)} stations, {listed} are recorded"),
        help: new("联络站个数以单位写的为准；核对后改正个数，或者补记其余的站", "The unit's number is used; correct it, or record the others"));

    /// <summary>A record of a station that says how many it stands for: it is one station.</summary>
    public static void StationTimes(this DiagnosticBag bag, Quantity times, Location location) => bag.Report(
        StatisticRules.StationsIncomplete,
        location,
        new($"一条联络站记录是一个站，“次数”{times.Written ?? Rounding.Plain(times.Value ?? 0)}没有计算", "A record of a station is one station; its “times” is not counted"),
        help: new("活动的次数写在“活动次数”；几个站合记的，每个站记一条，或者把个数写在单位的“联络站数”", "How often it was active is activities; of several stations record each, or state their number as unit.stations"));

    /// <summary>More deputies were expected at a session than the roster holds for its day.</summary>
    public static void RosterBelowExpected(this DiagnosticBag bag, decimal expected, int listed, Location location) => bag.Report(
        StatisticRules.RosterIncomplete,
        location,
        new($"应到{Rounding.Plain(expected)}人，名册里当天在职的只有{listed}名", $"{Rounding.Plain(expected)} were expected, the roster has {listed} in office on that day"),
        help: new(
            $"补齐名册，或者核对应到人数；名册有意只列一部分的，{(location.Source is SheetSource ? "在“本单位”表的“名册完整”后面写“否”" : "在单位里写“名册完整: 否”")}",
            "Complete the roster, or check the number; write deputies_complete: false if the roster is partial on purpose"));

    public static void MissingYears(this DiagnosticBag bag, string unit, IReadOnlyList<int> years, Location location) => bag.Report(
        StatisticRules.MissingYear,
        location,
        years is [var year]
            ? new($"{unit}缺{year}年的文件，合计不包括这一年", $"{unit} has no file for {year}; sums do not include it")
            : new($"{unit}缺{Runs(years, "年", "至", "、")}的文件，合计不包括这{years.Count}年", $"{unit} has no files for {Runs(years, "", "-", ", ")}; sums do not include them"),
        help: new("不推算缺少的年份；补上文件，或者在“历年累计”里写上这一年的总数", "Nothing is extrapolated; add the file, or its totals to declared_since"));

    public static void MissingParts(this DiagnosticBag bag, string unit, IReadOnlyList<Period> parts, Location location) => bag.Report(
        StatisticRules.MissingYear,
        location,
        new(
            $"{unit}缺{string.Join("、", parts.Select(part => part.Label))}的文件，合计不包括这段时间",
            $"{unit} has no file for {string.Join(", ", parts.Select(part => part.EnglishLabel))}; sums do not include it"),
        help: new("不推算缺少的时间；补上文件，或者把 --period 写成文件里有的时间", "Nothing is extrapolated; add the file, or ask by --period for what the files hold"));

    public static void BooksOverlap(this DiagnosticBag bag, RecordBook earlier, RecordBook later, RecordType list) => bag.Report(
        StatisticRules.BooksOverlap,
        later.List(list).Location,
        new(
            $"{later.UnitName}{later.Period.Label}的文件和{earlier.Period.Label}的文件记了同一段时间的“{list.Name}”，合在一起会算两次",
            $"The files of {later.UnitName} for {Days(later.Period)} and {Days(earlier.Period)} both hold \"{list.Key}\" of the same time; together they would count twice"),
        help: new("只用其中一个文件；或者把重复的记录删去一处", "Use one of the files, or keep the records in one of them"),
        related: [new Related(earlier.List(list).Location, new("另一个文件里的在这里", "Those of the other file"))]);

    public static void UnitsDiffer(this DiagnosticBag bag, RecordBook unit, RecordBook first, Message what) => bag.Report(
        StatisticRules.UnitsDiffer,
        unit.Unit.Location,
        new($"{unit.UnitName}的{what.Chinese}和{first.UnitName}的不同，合计的口径不一", $"{what.English} of {unit.UnitName} differ from those of {first.UnitName}; their sums mix both"),
        help: new("各单位按同一口径填报，再汇总", "Let all units count in the same way before they are put together"));

    public static void UnitTwice(this DiagnosticBag bag, RecordBook unit, RecordBook first, int same) => bag.Report(
        StatisticRules.UnitTwice,
        unit.Unit.LocationOf(Units.Name),
        new(
            $"{unit.UnitName}的记录和{first.UnitName}的几乎一样（有{same}条完全一样），像是同一个单位报了两次，合在一起会算两次",
            $"The records of {unit.UnitName} and {first.UnitName} are nearly the same ({same} are equal), as of one unit that is there twice; together they count twice"),
        help: new("是同一个单位的，只留一份，单位名称写对；确实是两个单位的，不用改", "Of one unit keep one file, with its right name; of two units there is nothing to do"),
        related: [new Related(first.Unit.LocationOf(Units.Name), new("另一个单位在这里", "The other unit is here"))]);

    // 2011年至2013年、2015年: years one after the other are told as a run.
    private static string Runs(IReadOnlyList<int> years, string unit, string until, string between)
    {
        var runs = new List<string>();
        for (var i = 0; i < years.Count; i++)
        {
            var first = i;
            while (i + 1 < years.Count && years[i + 1] == years[i] + 1)
            {
                i++;
            }

            runs.Add(years[first] + unit + (first == i ? "" : (i == first + 1 ? between : until) + years[i] + unit));
        }

        return string.Join(between, runs);
    }

    private static string Days(Period period) => $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}";

    private static string Written(Quantity declared, Figure figure)
    {
        var text = declared.Written is { Length: > 0 } written ? written : PrintedSum.Text(declared);
        return figure.Unit == "%" ? text.EndsWith('%') ? text : text + "%" : text + figure.Unit;
    }

    // Units are Chinese words; an English sentence says what is counted by the statistic's name.
    private static string Bare(string text, Figure figure) =>
        figure.Unit is { Length: > 0 } unit && unit != "%" && text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length] : text;
}
