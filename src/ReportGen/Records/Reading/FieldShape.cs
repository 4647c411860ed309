using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>How a field is written, in the words of messages, and where words are not enough, how to go on.</summary>
internal static class FieldShape
{
    public static (Message Shape, Message? Help) Of(Field field) => field.Kind switch
    {
        FieldKind.Quantity => (new("数量", "a quantity"), new("写数字，如 30、30余、近300；不清楚的写 未统计", "write a number, as in 30, or 未统计")),
        FieldKind.Ordinal => (new("序号", "a number in a row"), new("写成 4、四 或 第四次", "write 4, 四 or 第四次")),
        FieldKind.Date => (new("日期", "a date"), new("写成 2024-12-05、12月5日、2024-12上旬 这样的日期", "write a date, as in 2024-12-05")),
        FieldKind.Period => (new("报告期", "a period"), new("写成 2024、2024-H1 或 2024-Q3", "write 2024, 2024-H1 or 2024-Q3")),
        FieldKind.Flag => (new("“是”或“否”", "yes or no"), null),
        FieldKind.Choice => (new("一个词", "one word"), new($"可以写：{string.Join("、", field.Choices!.Values.Select(v => v.Label))}", $"one of: {string.Join(", ", field.Choices!.Values.Select(v => v.Key))}")),
        FieldKind.People => (new("人数或名单", "a number of persons or their names"), new("写人数，或用顿号分开的名单，如 方卫国、何美玲等12人", "write a number, or names with 、 between them")),
        FieldKind.TextList => (new("列表", "a list"), new("每项另起一行，前面写“- ”；或者写成 [第一项, 第二项]", "write each item on a line of its own with \"- \", or [one, two]")),
        FieldKind.Items => (new("数量或列表", "a quantity or a list"), new("写数字，或者每条另起一行，前面写“- ”", "write a number, or each item on a line of its own with \"- \"")),
        FieldKind.Ballots => (new("各种票数", "numbers of ballots"), new("写成 {满意: 40, 基本满意: 3, 不满意: 0}", "write {satisfied: 40, basic: 3, dissatisfied: 0}")),
        FieldKind.Votes => (new("各种票数", "numbers of votes"), new("写成 {赞成: 47, 反对: 0, 弃权: 1}，或者 100%", "write {for: 47, against: 0, abstain: 1}, or 100%")),
        FieldKind.Breakdown => (new("“名称: 数量”", "name: number pairs"), new("每项一行，如 农民: 30", "one pair a line, as in 农民: 30")),
        FieldKind.Named => (new("“名称: 内容”", "name: value pairs"), null),
        FieldKind.Waiver => (new("“规则: …，理由: …”", "a rule and a reason"), new("写成 {规则: R-40, 理由: …}", "write {rule: R-40, reason: …}")),
        FieldKind.Record => (new("几行“键: 值”", "key: value pairs"), new($"换行写，每行缩进两格，如 {field.Nested!.OwnFields[0].Name}: …", $"on lines below, indented, as in {field.Nested!.OwnFields[0].Key}: …")),
        FieldKind.Records => (new("以“- ”开头的列表", "a list with \"- \""), Example(field.Nested!)),
        _ => (new("一段文字", "a text"), null),
    };

    private static Message Example(RecordType type) => new(
        $"每条另起一行，前面写“- ”，如 - {type.OwnFields[0].Name}: …{(type.IsList ? "；没有发生过的写“无”" : "")}",
        $"start each on a line of its own with \"- \", as in - {type.OwnFields[0].Key}: …{(type.IsList ? "; write 无 where there were none" : "")}");
}
