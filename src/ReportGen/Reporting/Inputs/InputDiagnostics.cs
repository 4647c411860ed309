using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>What is wrong with the files a run was given, in words.</summary>
public static class InputDiagnostics
{
    private const int OthersShown = 3;

    public static void FolderWithoutRecords(this DiagnosticBag bag, string folder) => bag.Report(
        InputRules.EmptyFolder,
        Location.None,
        new($"文件夹“{folder}”里没有记录文件", $"there are no record files in the folder “{folder}”"),
        help: new("记录文件是 2024台账.xlsx、2024.yaml 这样的文件；文件夹里面的文件夹不看", "record files end in .xlsx or .yaml; folders inside the folder are not searched"));

    public static void NotARecordFile(this DiagnosticBag bag, string path, Message what, Message help) => bag.Report(
        InputRules.NotARecordFile,
        Location.None,
        new($"“{path}”是{what.Chinese}，不是年度记录文件", $"“{path}” is {what.English}, not a record file"),
        help: help);

    public static void PeriodNotCovered(this DiagnosticBag bag, Period asked, IReadOnlyList<RecordBook> books) => bag.Report(
        InputRules.PeriodNotCovered,
        Location.None,
        new(
            $"文件里没有{asked.Label}的记录，只有{string.Join("、", books.Select(b => b.Period.Label).Distinct())}的",
            $"the files hold nothing of {asked.EnglishLabel}, only of {string.Join(", ", books.Select(b => b.Period.EnglishLabel).Distinct())}"),
        help: new("看看 --period 写得对不对，或者换一个文件", "check --period, or name another file"));

    public static void PeriodWithoutYear(this DiagnosticBag bag, string text, IReadOnlyList<RecordBook> books)
    {
        if (books.All(book => book.Period.From.Year == books[0].Period.To.Year && book.Period.To.Year == books[0].Period.To.Year))
        {
            // The year is known; a day of it is none.
            bag.Report(
                InputRules.PeriodWithoutYear,
                Location.None,
                new($"{books[0].Period.Year}年里没有“{text}”", $"there is no “{text}” in {books[0].Period.Year}"),
                help: new("看看日期写得对不对，如 --period 2月1日至2月28日", "check the days, as in --period 2024-02-01..2024-02-28"));
            return;
        }

        var last = books.Max(book => book.Period.Year);
        bag.Report(
            InputRules.PeriodWithoutYear,
            Location.None,
            new(
                $"“{text}”没有写哪一年，文件里有{string.Join("、", books.Select(b => b.Period.Label).Distinct())}的",
                $"“{text}” names no year, and the files are of {string.Join(", ", books.Select(b => b.Period.EnglishLabel).Distinct())}"),
            help: PeriodParser.Parse(text, last) is { } period
                ? new($"写上年份，如 --period {period.Label}", $"name the year, as in --period {period.EnglishLabel}")
                : new("写上年份", "name the year"));
    }

    public static void PreviousHasErrors(this DiagnosticBag bag, string path) => bag.Report(
        InputRules.PreviousNotUsed,
        Location.None,
        new($"上一年的文件“{path}”里有错误，没有用来比较", $"the year before, “{path}”, has errors and is not compared with"),
        help: new($"用 reportgen validate {path} 看看错在哪里", $"reportgen validate {path} shows them"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">As the caller wrote it.</param>
    /// <param name="wanted">Which units and which time are compared with.</param>
    /// <param name="found">The books of that time that are there; none, or too few.</param>
    public static void PreviousIsOther(this DiagnosticBag bag, string path, Message wanted, IReadOnlyList<RecordBook> found)
    {
        var few = string.Join('、', found.Select(book => book.UnitName + book.Period.Label).Take(3));
        bag.Report(
            InputRules.PreviousNotUsed,
            Location.None,
            found.Count == 0
                ? new($"“{path}”里没有{wanted.Chinese}的记录，没有用来比较", $"“{path}” holds nothing of {wanted.English} and is not compared with")
                : new($"“{path}”里{wanted.Chinese}的记录不全，只有{few}的，没有用来比较", $"“{path}” holds only a part of {wanted.English} ({few}) and is not compared with"),
            help: found.Count == 0
                ? new("用 --previous 另外写一个文件，或者不写", "name another file with --previous, or none")
                : new("几年的文件放在一个文件夹里，用 --previous 写文件夹的名字；只有总数的，写在“历年累计”里", "name a folder with the files of all years; totals alone go into declared_since"));
    }

    /// <summary>A note, whatever the rule's own severity: it is about a file that is not reported.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="records">Those of one file that reach over an edge of the time that is compared with; at least one.</param>
    internal static void PreviousStraddles(this DiagnosticBag bag, IReadOnlyList<StraddlingRecord> records)
    {
        // The mend is that of a total, which errs the most; the place is the record that it mends.
        var told = records.FirstOrDefault(one => one is { LacksDay: false, IsOneActivity: false }) ?? records[0];
        var others = records.Where(one => one != told).ToList();
        var (counted, period) = (records.Count(one => one.IsCounted), told.Period);
        var places = counted == records.Count ? new("整条算了进来", "counted whole")
            : counted == 0 ? new("整条没有算", "left out whole")
            : new Message($"{counted}条整条算了进来、{records.Count - counted}条整条没有算", $"{counted} counted whole and {records.Count - counted} left out whole");
        var mend = StraddlingWords.Mend(told, StatisticRules.StraddlesPeriod);
        var unnamed = others.Count - OthersShown;
        bag.Add(new Diagnostic
        {
            Rule = StatisticRules.StraddlesPeriod,
            Severity = Severity.Info,
            Location = told.Location,
            Headline = new(
                $"拿来比较的{period.Label}有{records.Count}条记录的日期跨期，按第一天{places.Chinese}，有关的数不拿来比",
                $"{(records.Count == 1 ? "1 record reaches" : $"{records.Count} records reach")} over the edge of {period.EnglishLabel}, which is compared with; by the first day {places.English}: the figures they are in are not compared"),
            Label = Told(told),
            Help = unnamed <= 0 ? mend : new($"{mend.Chinese}。另有{unnamed}条没有列在下面", $"{mend.English}; {unnamed} more are not listed below"),
            Related = [.. others.Take(OthersShown).Select(one => new Related(one.Location, Told(one)))],
        });

        static Message Told(StraddlingRecord one)
        {
            var reach = StraddlingWords.Reach(one.Date);
            return new($"{reach.Chinese}，{(one.IsCounted ? "算了进来" : "没有算")}", $"{reach.English}, {(one.IsCounted ? "counted" : "left out")}");
        }
    }

    public static void NotABaseline(this DiagnosticBag bag, string path) => bag.Report(
        InputRules.NotABaseline,
        Location.None,
        new($"“{path}”不是 reportgen 写的基线文件", $"“{path}” is not a baseline that reportgen wrote"),
        help: new("用 reportgen validate 文件 --write-baseline 重新写一个", "write one with reportgen validate FILE --write-baseline"));

    public static void NoPeriod(this DiagnosticBag bag, string text) => bag.Report(
        InputRules.NoPeriod, Location.None, new($"“{text}”不是年度", $"“{text}” is not a period"), help: new("写成 2024，或者 2024年上半年、2024-Q3", "write 2024, 2024-H1 or 2024-Q3"));

    public static void NotOneYear(this DiagnosticBag bag, string path) => bag.Report(
        InputRules.NotOneYear, Location.None, new($"“{path}”不是一个单位一年的记录", $"“{path}” is not one unit's file of one year"), help: new("写一个年度文件的名字，如 2024台账.xlsx", "name one year's file"));

    /// <summary>The next year would be another empty file.</summary>
    public static void NothingRecorded(this DiagnosticBag bag, string path, int year) => bag.Report(
        InputRules.NothingRecorded,
        Location.None,
        new($"“{path}”里还没有记{year}年的事，没有转到{year + 1}年", $"“{path}” holds no records of {year} yet and is not rolled over to {year + 1}"),
        help: new($"{year}年的事先记在这份里，年底再转；现在就要转的，命令后面加 --force", $"keep the records of {year} in it and roll it over at the end of the year; --force does it now"));

    /// <summary>The name of a new project's unit is none, or does not say what kind of place it is.</summary>
    public static void NoUnitName(this DiagnosticBag bag, string text) => bag.Report(
        InputRules.BadUnit,
        Location.None,
        new($"单位名称不能是“{text}”", $"the name of the unit cannot be “{text}”"),
        help: new(
            $"写地方的名称，写全，最后是{string.Join('、', UnitLevels.All.Values.Select(v => v.Label))}，如清河镇；不带这些字的，用 --level 写级别",
            $"write the whole name of the place, which ends in one of {string.Join('、', UnitLevels.All.Values.Select(v => v.Label))}, as 清河镇; for another ending name the level with --level"));

    public static void NoLevel(this DiagnosticBag bag, string text) => bag.Report(
        InputRules.BadUnit,
        Location.None,
        new($"级别不能是“{text}”", $"the level cannot be “{text}”"),
        help: new($"可以写：{string.Join("、", UnitLevels.All.Values.Select(v => v.Label))}", $"one of: {string.Join(", ", UnitLevels.All.Values.Select(v => v.Key))}"));

    public static void NoTerm(this DiagnosticBag bag, string text) => bag.Report(
        InputRules.BadUnit, Location.None, new($"看不出是第几届，写的是“{text}”", $"“{text}” is no number of a congress"), help: new("写 1 到 99 的数字，如 19", "write a number from 1 to 99, as 19"));

    /// <summary>The year that a new project should begin with is none.</summary>
    public static void NoFirstYear(this DiagnosticBag bag, string text) => bag.Report(
        InputRules.NoPeriod, Location.None, new($"不能从“{text}”记起", $"records cannot begin with “{text}”"), help: new("写 2000 到 2099 的年份，如 2025", "write a year from 2000 to 2099, as 2025"));
}
