using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Findings about the value of one field. The value of a private field is never quoted.</summary>
internal static class ValueDiagnostics
{
    public static void ReportWrongType(this DiagnosticBag bag, Location at, Field field, string found) =>
        bag.Report(RecordRules.WrongType, at, new($"“{field.Name}”应写成{Shape(field).Chinese}，却是{found}", $"\"{field.Key}\" should be {Shape(field).English}"), help: new($"{field.Name}：{field.Meaning}", $"see \"{field.Key}\" in the reference of record fields"));

    public static void ReportBadFlag(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.WrongType, at, new($"“{field.Name}”应写“是”或“否”，却写了“{Quote(field, text)}”", $"\"{field.Key}\" is yes or no, not \"{Quote(field, text)}\""));

    public static void ReportBadOrdinal(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.WrongType, at, new($"“{field.Name}”应是序号，写成了“{Quote(field, text)}”", $"\"{field.Key}\" should be a number in a row, not \"{Quote(field, text)}\""), help: new("写成 4、四 或 第四次", "write 4, 四 or 第四次"));

    public static void ReportQuantity(this DiagnosticBag bag, Location at, string name, string key, string unit, string text, QuantityFault fault)
    {
        switch (fault)
        {
            case QuantityFault.ChineseFigure:
                var value = ChineseNumber.TryParse(text, out var number) ? number : 0;
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”应是数字，写成了汉字“{text}”", $"\"{key}\" should be in figures, not \"{text}\""), help: value > 0 ? new($"写成 {value}", $"write {value}") : new("用阿拉伯数字写", "write it in figures"));
                break;
            case QuantityFault.DecimalMark:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的“{text}”里小数点写成了句号", $"\"{key}\": the decimal point in \"{text}\" is a full stop of another kind"), help: new($"写成 {Pointed(text)}", $"write {Pointed(text)}"));
                break;
            case QuantityFault.WrongUnit:
                bag.Report(RecordRules.WrongUnit, at, unit.Length == 0 ? new($"“{name}”不带单位，却写了“{text}”", $"\"{key}\" has no unit, but \"{text}\" has") : new($"“{name}”的单位是{unit}，却写了“{text}”", $"\"{key}\" is counted in {unit}, but \"{text}\" is not"), help: unit.Length == 0 ? new("只写数字", "write the number alone") : new($"只写数字，或数字加“{unit}”", $"write the number alone, or with {unit}"));
                break;
            case QuantityFault.NotWhole:
                bag.Report(RecordRules.NotWhole, at, new($"“{name}”应是整数，却写了“{text}”", $"\"{key}\" should be whole, not \"{text}\""), help: new("是不是漏了“万”？如 7.5万", "is 万 missing, as in 7.5万?"));
                break;
            case QuantityFault.Negative:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”不能是负数：“{text}”", $"\"{key}\" cannot be negative: \"{text}\""));
                break;
            case QuantityFault.TooLarge:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的数太大：“{text}”", $"\"{key}\" is too large: \"{text}\""));
                break;
            case QuantityFault.ReversedRange:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”的“{text}”前大后小", $"\"{key}\": \"{text}\" runs backwards"), help: new("小的写在前面，如 1-3", "put the smaller end first, as in 1-3"));
                break;
            default:
                bag.Report(RecordRules.BadQuantity, at, new($"“{name}”应是数量，却写了“{text}”", $"\"{key}\" should be a quantity, not \"{text}\""), help: new("写数字，可带 余、近、约、以上；不清楚的写 未统计", "write a number, with 余, 近, 约 or 以上 if need be, or 未统计"));
                break;
        }
    }

    public static void ReportBadDate(this DiagnosticBag bag, Location at, Field field, string text, DateFault fault)
    {
        var quoted = Quote(field, text);
        var (headline, label) = fault.Kind switch
        {
            DateFaultKind.NoSuchMonth => (new Message($"日期“{quoted}”不存在", $"there is no date \"{quoted}\""), (Message?)new Message($"没有{fault.Number}月", $"there is no month {fault.Number}")),
            DateFaultKind.NoSuchDay => (new Message($"日期“{quoted}”不存在", $"there is no date \"{quoted}\""), new Message($"{fault.Month}月没有{fault.Number}日", $"month {fault.Month} has no day {fault.Number}")),
            DateFaultKind.Reversed => (new Message($"日期“{quoted}”的止早于起", $"\"{quoted}\" ends before it starts"), null),
            DateFaultKind.YearMissing => (new Message($"日期“{quoted}”没有年份", $"the date \"{quoted}\" lacks its year"), null),
            _ => (new Message($"看不懂日期“{quoted}”", $"\"{quoted}\" is not a date"), null),
        };
        bag.Report(RecordRules.BadDate, at, headline, label, new("写成 年-月-日，如 2024-12-05；不知道哪天的写 2024-12、2024-12上旬 或 2024-Q4", "write year-month-day, as in 2024-12-05, or 2024-12, 2024-12上旬, 2024-Q4"));
    }

    public static void ReportBadPeriod(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(RecordRules.BadPeriod, at, new($"看不懂报告期“{text}”", $"\"{text}\" is not a period"), help: new("写成 2024、2024-H1、2024-Q3、2021-12-01..2022-12-31 或 2006..2010", "write 2024, 2024-H1, 2024-Q3, 2021-12-01..2022-12-31 or 2006..2010"));

    public static void ReportBadChoice(this DiagnosticBag bag, Location at, Field field, string text)
    {
        var choices = field.Choices!;
        var words = string.Join("、", choices.Values.Select(v => v.Label == v.Key ? v.Key : $"{v.Label}（{v.Key}）"));
        var hint = Nearest.Find(text, choices.Words);
        bag.Report(
            RecordRules.BadChoice,
            at,
            new($"“{field.Name}”不能写“{Quote(field, text)}”", $"\"{field.Key}\" cannot be \"{Quote(field, text)}\""),
            hint is null ? null : new Message($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
            new($"可以写：{words}", $"one of: {string.Join(", ", choices.Values.Select(v => v.Key))}"));
    }

    public static void ReportBadPeople(this DiagnosticBag bag, Location at, Field field, string text) =>
        bag.Report(RecordRules.BadPeople, at, new($"“{field.Name}”里的“{Quote(field, text)}”不是人数，也不像人名", $"\"{Quote(field, text)}\" in \"{field.Key}\" is neither a number nor a name"), help: new("写人数，或用顿号分开的名单，如 方卫国、何美玲等12人", "write a number, or names with 、 between them"));

    public static void ReportPlaceholder(this DiagnosticBag bag, Location at, string text) =>
        bag.Report(RecordRules.Placeholder, at, new($"“{text}”里有没有填的占位符", $"\"{text}\" still holds a placeholder"), help: new("填上实际内容，或者删掉", "fill it in, or delete it"));

    private static string Quote(Field field, string text) => field.Private ? "＊＊＊" : text;

    private static string Pointed(string text) => text.Replace('。', '.').Replace('·', '.').Replace('．', '.');

    private static Message Shape(Field field) => field.Kind switch
    {
        FieldKind.Quantity => new("数量", "a quantity"),
        FieldKind.Ordinal => new("序号", "a number in a row"),
        FieldKind.Date => new("日期", "a date"),
        FieldKind.Flag => new("是或否", "yes or no"),
        FieldKind.Choice => new("一个词", "one word"),
        FieldKind.People => new("人数或名单", "a number of persons or their names"),
        FieldKind.TextList => new("列表", "a list"),
        FieldKind.Items => new("数量或列表", "a quantity or a list"),
        FieldKind.Ballots or FieldKind.Votes => new("各种票数", "numbers of votes"),
        FieldKind.Breakdown or FieldKind.Named => new("“名称: 内容”", "name: value pairs"),
        FieldKind.Record or FieldKind.Waiver => new("“键: 值”", "key: value pairs"),
        FieldKind.Records => new("以“- ”开头的列表", "a list with \"- \""),
        _ => new("一段文字", "a text"),
    };
}
