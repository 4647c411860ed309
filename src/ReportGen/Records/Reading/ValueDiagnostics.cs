using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Findings about the value of one field. The value of a private field is never quoted.</summary>
internal static class ValueDiagnostics
{
    public static void ReportWrongType(this DiagnosticBag bag, Location at, Field field, Message found)
    {
        var (shape, help) = FieldShape.Of(field);
        bag.Report(
            RecordRules.WrongType,
            at,
            new($"“{field.Name}”应写成{shape.Chinese}，却写成了{(field.Private ? "别的" : found.Chinese)}", $"\"{field.Key}\" should be {shape.English}, not {(field.Private ? "this" : found.English)}"),
            help: (IsCell(at) ? CellHelp(field) : null) ?? help ?? new($"{field.Name}：{field.Meaning}", $"see \"{field.Key}\" in the reference of record fields"));
    }

    public static void ReportNotARecord(this DiagnosticBag bag, Location at, RecordType type, Message found)
    {
        var first = type.RequiredFields is [var field, ..] ? field : CommonFields.Title;
        bag.Report(
            RecordRules.WrongType,
            at,
            new($"“{type.Name}”的每一条应写成“键: 值”，却是{found.Chinese}", $"each of \"{type.Key}\" should be \"key: value\", not {found.English}"),
            help: new($"写成“{first.Name}: …”，每项一行，冒号用半角，后面空一格", $"write \"{first.Key}: …\", one pair a line, with a colon and a space"));
    }

    public static void ReportBadFlag(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.WrongType, at, new($"“{field.Name}”只写“是”或“否”，却写了“{Quote(field, text)}”", $"\"{field.Key}\" is yes or no, not \"{Quote(field, text)}\""), help: new("写“是”或“否”；详细情况写进“简要情况”", "write yes or no; tell the rest in \"summary\""));

    public static void ReportBadOrdinal(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.WrongType, at, new($"“{field.Name}”应是序号，写成了“{Quote(field, text)}”", $"\"{field.Key}\" should be an ordinal number, not \"{Quote(field, text)}\""), help: ReferenceEquals(field.Origin, Statements.Quarter) ? new("写成 1、2、3、4 或 第一季度", "write 1, 2, 3, 4 or 第一季度") : new("写成 4、四 或 第四次", "write 4, 四 or 第四次"));

    public static void ReportQuantity(this DiagnosticBag bag, Location at, string name, string key, string unit, string text, QuantityFault fault)
    {
        switch (fault)
        {
            case QuantityFault.ChineseFigure:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”要用数字写，却写了汉字“{text}”", $"\"{key}\" should be in figures, not \"{text}\""), help: InFigures(text) is { } figures ? new($"写成 {figures}", $"write {figures}") : new("用阿拉伯数字写", "write it in figures"));
                break;
            case QuantityFault.DecimalMark:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的“{text}”里小数点写成了句号", $"\"{key}\": the decimal point in \"{text}\" is a full stop of another kind"), help: new($"写成 {Pointed(text)}", $"write {Pointed(text)}"));
                break;
            case QuantityFault.WrongUnit:
                bag.Report(RecordRules.WrongUnit, at, unit.Length == 0 ? new($"“{name}”不带单位，却写了“{text}”", $"\"{key}\" has no unit, but \"{text}\" has") : new($"“{name}”的单位是{unit}，却写了“{text}”", $"\"{text}\" has another unit than \"{key}\" is counted in"), help: unit.Length == 0 ? new("只写数字", "write the number alone") : new($"只写数字，或数字加“{unit}”", "write the number alone"));
                break;
            case QuantityFault.NotWhole:
                bag.Report(RecordRules.NotWhole, at, new($"“{name}”应是整数，却写了“{text}”", $"\"{key}\" should be whole, not \"{text}\""), help: new("写整数；以万为单位的带上“万”，如 7.5万", "write a whole number, or add 万, as in 7.5万"));
                break;
            case QuantityFault.Negative:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”不能是负数：“{text}”", $"\"{key}\" cannot be negative: \"{text}\""), help: new("去掉前面的“-”；不清楚的写 未统计", "drop the \"-\"; write 未统计 for what is not known"));
                break;
            case QuantityFault.TooLarge:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的数太大：“{text}”", $"\"{key}\" is too large: \"{text}\""), help: new("看看是不是多打了数字", "check for digits too many"));
                break;
            case QuantityFault.ReversedRange:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的“{text}”前大后小", $"\"{key}\": \"{text}\" runs backwards"), help: new("小的写在前面，如 1-3", "put the smaller end first, as in 1-3"));
                break;
            default:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”应是数量，却写了“{text}”", $"\"{key}\" should be a quantity, not \"{text}\""), help: new("写数字，如 30、30余、近300、约120；不清楚的写 未统计", "write a number, with 余, 近, 约 or 以上 if need be, or 未统计"));
                break;
        }
    }

    /// <summary>5 where titles or sentences are told.</summary>
    public static void ReportBareNumber(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(
            RecordRules.WrongType,
            at,
            new($"“{field.Name}”要写文字，却只写了一个数“{Quote(field, text)}”", $"\"{field.Key}\" is told in words, not by the number \"{Quote(field, text)}\""),
            help: IsCell(at)
                ? new($"写清楚是什么（{field.Meaning}），几项的一条一行；只知道有几项的，空着，写进“汇总数”表", $"write what it is; where only the number is known, leave it blank and put the number into the sheet 汇总数")
                : new($"写清楚是什么（{field.Meaning}），几项的写成列表；只知道有几项的，空着，写进“汇总数”", $"write what it is, several as a list; where only the number is known, leave it out and put it under \"declared\""));

    /// <summary>Neither a number nor a sentence where things are counted or told one by one.</summary>
    public static void ReportBadItems(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(
            RecordRules.BadQuantity,
            at,
            new($"“{field.Name}”应写数量，或者一条一条列出来，却写了“{Quote(field, text)}”", $"\"{field.Key}\" should be a quantity or a list, not \"{Quote(field, text)}\""),
            help: IsCell(at)
                ? new("写数字，如 5；或者逐条写，同一格里一条一行（Alt+回车 换行）；没有统计的写 未统计", "write a number, or each item on a line of its own within the cell, or 未统计")
                : new("写数字，如 5；或者每条另起一行，前面写“- ”；不清楚的写 未统计", "write a number, or each item on a line of its own with \"- \", or 未统计"));

    public static void ReportBadDate(this DiagnosticBag bag, Location at, Field field, string text, DateFault fault)
    {
        var quoted = Quote(field, text);
        var (headline, label) = fault.Kind switch
        {
            DateFaultKind.NoSuchMonth => (new Message($"日期“{quoted}”不存在", $"there is no date \"{quoted}\""), (Message?)new Message($"没有{fault.Number}月", $"there is no month {fault.Number}")),
            DateFaultKind.NoSuchDay => (new Message($"日期“{quoted}”不存在", $"there is no date \"{quoted}\""), new Message($"{fault.Month}月没有{fault.Number}日", $"month {fault.Month} has no day {fault.Number}")),
            DateFaultKind.Reversed => (new Message($"日期“{quoted}”的结束早于开始", $"\"{quoted}\" ends before it starts"), null),
            DateFaultKind.YearMissing => (new Message($"日期“{quoted}”没有年份", $"the date \"{quoted}\" lacks its year"), null),
            DateFaultKind.ShortYear => (new Message($"日期“{quoted}”的年份只有两位", $"the year of \"{quoted}\" has two digits"), null),
            DateFaultKind.YearLast => (new Message($"日期“{quoted}”的年份写在最后", $"the year of \"{quoted}\" stands last"), null),
            DateFaultKind.Recurring => (new Message($"“{quoted}”不是哪一天，是多久一次", $"\"{quoted}\" is no date but how often something is done"), null),
            _ => (new Message($"看不懂日期“{quoted}”", $"\"{quoted}\" is not a date"), null),
        };
        bag.Report(RecordRules.BadDate, at, headline, label, fault.Kind switch
        {
            DateFaultKind.YearMissing => new("这个文件的报告期不是一年，日期要写上年份，如 2024-05-15", "the file's period is not one year, so write the year, as in 2024-05-15"),
            DateFaultKind.NoSuchDay => LastDay(fault.Month, fault.Year),
            DateFaultKind.ShortYear => new("年份写四位，如 2024-03-05", "write the year in four digits, as in 2024-03-05"),
            DateFaultKind.YearLast => new("年份写在最前面，后面是月、日，如 2024-05-06", "write the year first, then month and day, as in 2024-05-06"),
            DateFaultKind.Recurring when MayRecur(field) => new("写进“频次”；日期写这是哪一年或哪一段时间的情况，如 2024、2024年上半年", "write it in \"every\"; the date says of which year or time it is told, as in 2024 or 2024-H1"),
            DateFaultKind.Recurring => new($"“{field.Name}”要写哪一天（{field.Meaning}），如 2024-03-05；不知道哪天的写 2024-03", $"\"{field.Key}\" is a day, as in 2024-03-05, or 2024-03 where it is not known"),
            DateFaultKind.Reversed => new("早的写在前面，如 2024-07-13..2024-07-15；跨年的，后一个写上年份", "write the earlier first, as in 2024-07-13..2024-07-15"),
            _ when IsCell(at) => new("写成 2024年12月5日、2024-12-05 都行；不知道哪天的写 2024年12月、12月上旬、第四季度", "write 2024-12-05 or 2024年12月5日; where the day is not known 2024年12月, 12月上旬 or 第四季度"),
            _ => new("写成 年-月-日，如 2024-12-05；不知道哪天的写 2024-12、2024-12上旬 或 2024-Q4", "write year-month-day, as in 2024-12-05, or 2024-12, 2024-12上旬, 2024-Q4"),
        });
    }

    // What is done again and again has one date in one record. A session, a birth, a reply are single events.
    private static bool MayRecur(Field field) => field.Key == Contacts.Date.Key && !ReferenceEquals(field, Sessions.Date);

    public static void ReportBadPeriod(this DiagnosticBag bag, Location at, string text)
    {
        if (PeriodParser.LacksYear(text))
        {
            var whole = char.IsAsciiLetter(text.Trim()[0]) ? $"2024-{text.Trim()}" : $"2024年{text.Trim()}";
            bag.Report(RecordRules.BadPeriod, at, new($"报告期“{text}”没有年份", $"the period \"{text}\" lacks its year"), help: new($"写上年份，如 {whole}", $"write the year, as in {whole}"));
            return;
        }

        if (PeriodParser.HasShortYear(text))
        {
            var whole = "20" + text.Trim();
            bag.Report(RecordRules.BadPeriod, at, new($"报告期“{text}”的年份只有两位", $"the year of the period \"{text}\" has two digits"), help: new($"年份写四位，如 {whole}", $"write the year in four digits, as in {whole}"));
            return;
        }

        bag.Report(
            RecordRules.BadPeriod,
            at,
            new($"看不懂报告期“{text}”", $"\"{text}\" is not a period"),
            PeriodParser.Nearest(text) is { } nearest ? new Message($"是不是“{nearest}”？", $"did you mean \"{nearest}\"?") : null,
            new(
                IsCell(at) ? "写成 2024；半年、季度的写 2024年上半年、2024年第三季度" : "写成 2024、2024年上半年（2024-H1）、2024年第三季度（2024-Q3）、2021-12-01..2022-12-31 或 2006..2010",
                "write 2024, 2024-H1, 2024-Q3, 2021-12-01..2022-12-31 or 2006..2010"));
    }

    public static void ReportBadChoice(this DiagnosticBag bag, Location at, Field field, string text)
    {
        var choices = field.Choices!;
        var words = string.Join("、", choices.Values.Select(v => v.Label == v.Key || IsCell(at) ? v.Label : $"{v.Label}（{v.Key}）"));
        var hint = NearestName.Of(text, choices.Words);
        bag.Report(
            RecordRules.BadChoice,
            at,
            new($"“{field.Name}”不能写“{Quote(field, text)}”", $"\"{field.Key}\" cannot be \"{Quote(field, text)}\""),
            hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
            new($"可以写：{words}", $"one of: {string.Join(", ", choices.Values.Select(v => v.Key))}"));
    }

    public static void ReportBadPeople(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.BadPeople, at, new($"“{field.Name}”里的“{Quote(field, text)}”不是人数，也不像人名", $"\"{Quote(field, text)}\" in \"{field.Key}\" is neither a number nor a name"), help: new("写人数（12人、镇代表50名、县代表3名、镇代表12名），或用顿号分开的名单，如 方卫国、何美玲等12人", "write a number (12, 镇代表50名, {county: 3, town: 12}), or names with 、 between them"));

    public static void ReportNamedTwice(this DiagnosticBag bag, Location at, Field field, string name) =>
        bag.Report(RecordRules.NamedTwice, at, new($"“{field.Name}”里的“{Quote(field, name)}”写了两次，算作两个人", $"\"{Quote(field, name)}\" stands twice in \"{field.Key}\" and counts as two"), help: new("是一个人的，删去一个；是两个人的，在括号里写明选区或小组，如 王建国（东河村）", "drop one; two of that name are told apart by district or group, as in 王建国（东河村）"));

    /// <summary>[12人], [方卫国, 十二人]: a list is of names.</summary>
    public static void ReportNumberAmongNames(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.BadPeople, at, new($"“{field.Name}”的名单里写了人数“{Quote(field, text)}”", $"\"{Quote(field, text)}\" in the names of \"{field.Key}\" is a number of persons"), help: new("只有人数的，不用名单，直接写人数，如 12人；有名单也有人数的，写成 方卫国、何美玲等12人", "write the number alone, as in 12人, or names and number as 方卫国、何美玲等12人"));

    /// <summary>陈立新 林秀兰: spaces part no names, since one name may hold them.</summary>
    public static void ReportNamesWithoutMarks(this DiagnosticBag bag, Location at, Field field, string text, IReadOnlyList<string> names)
    {
        var parted = field.Private ? "" : string.Join('、', names);
        bag.Report(
            RecordRules.BadPeople,
            at,
            new($"“{field.Name}”里的“{Quote(field, text)}”是几个人，姓名之间只有空格", $"\"{Quote(field, text)}\" in \"{field.Key}\" is several names with only spaces between them"),
            help: new(
                $"姓名之间用顿号{(parted.Length == 0 ? "" : $"，写成 {parted}")}；是一个人的，姓名里不空格，或者中间用“·”",
                $"part the names with 、{(parted.Length == 0 ? "" : $": {parted}")}; one person's name is written without a space, or with ·"));
    }

    /// <summary>陈立新 林秀兰 as the name of one person, who has a record of their own.</summary>
    public static void ReportSeveralAsOne(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(
            RecordRules.BadPeople,
            at,
            new($"“{field.Name}”里的“{Quote(field, text)}”是几个人", $"\"{Quote(field, text)}\" in \"{field.Key}\" is several persons"),
            help: new("一个人写一条；是一个人的，姓名里不空格，或者中间用“·”", "give each person a record; one person's name is written without a space, or with ·"));

    // The year is 0 where the date has none and the file's period is not one year.
    private static Message LastDay(int month, int year) =>
        month == 2 && year > 0 ? new($"{year}年的2月只有{DateTime.DaysInMonth(year, 2)}天", $"February has {DateTime.DaysInMonth(year, 2)} days in {year}")
        : month == 2 ? new("2月只有28天，闰年29天", "February has 28 days, 29 in a leap year")
        : month is 4 or 6 or 9 or 11 ? new($"{month}月只有30天", $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} has 30 days")
        : new($"{month}月只有31天", $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} has 31 days");

    // In a ledger there are no keys and dashes, but cells.
    private static bool IsCell(Location at) => at.Source is SheetSource;

    private static Message? CellHelp(Field field) => field.Kind switch
    {
        FieldKind.TextList => new("几条写在一格里的，一条一行（Alt+回车 换行）", "write several items on lines of their own within the cell"),
        FieldKind.Items => new("写数字；或者逐条写，同一格里一条一行（Alt+回车 换行）", "write a number, or each item on a line of its own within the cell"),
        FieldKind.Ballots => new("写成 满意40，基本满意3，不满意0；或者分成几列，列名写 测评·满意 这样", "write 满意40，基本满意3，不满意0, or use columns"),
        FieldKind.Votes => new("写成 赞成47，反对0，弃权1；或者 100%；也可以分成几列，列名写 票数·赞成 这样", "write 赞成47，反对0，弃权1, or 100%, or use columns"),
        FieldKind.Breakdown => new("写成 农民：30，工人：12", "write 农民：30，工人：12"),
        FieldKind.Waiver => new("写成 规则：R-40，理由：……", "write 规则：R-40，理由：…"),
        FieldKind.Record or FieldKind.Records => new(
            $"分成几列，列名写 {field.Name}·{field.Nested!.OwnFields[0].Name} 这样；或者在一格里写 {field.Nested.OwnFields[0].Name}：……",
            $"use columns named {field.Name}·{field.Nested.OwnFields[0].Name}"),
        _ => null,
    };

    private static string Quote(Field field, string text) => field.Private ? "＊＊＊" : text;

    /// <summary>近五十一人 as 近51人; null where there is more than one numeral.</summary>
    internal static string? InFigures(string text)
    {
        string? figures = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (ChineseNumber.Read(text.AsSpan(at), out var number) is > 0 and var length)
            {
                if (figures is not null)
                {
                    return null;
                }

                figures = $"{text[..at]}{number}{text[(at + length)..]}";
                at += length - 1;
            }
        }

        return figures;
    }

    private static string Pointed(string text) => text.Replace('。', '.').Replace('·', '.').Replace('．', '.');
}
