using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What is said of a record that reaches over an edge of a period: over which days, where its figures went, and how to part it.</summary>
internal static class StraddlingWords
{
    private const int FiguresShown = 4;

    // What is no sum over time, and the same in every part: how many voters a deputy is to contact, a mark to be reached, days of notice.
    private static readonly Field[] s_constants = [Contacts.PerDeputy, Evaluations.Threshold, Sessions.NoticeDays];

    /// <summary>日期“2024”是2024年1月1日至12月31日，跨出2024年第一季度；按第一天算，“联系群众”这一条的数（次数12、意见建议142）都算进了这一期.</summary>
    /// <param name="one">The record.</param>
    /// <param name="isOfFile">The period is the file's own, and all of it is told.</param>
    public static Message Headline(StraddlingRecord one, bool isOfFile = false)
    {
        var (record, period) = (one.Record, one.Period);
        var all = FiguresOf(record);
        var more = all.Count > FiguresShown;
        var figures = all.Take(FiguresShown).ToList();
        var chinese = all.Count == 0 ? "" : $"的数（{string.Join('、', figures.Select(field => field.Name + Text(record, field)))}{(more ? "等" : "")}）";
        var english = all.Count == 0 ? "" : $" with all its figures ({string.Join(", ", figures.Select(field => $"{field.Key} {Text(record, field)}"))}{(more ? ", …" : "")})";
        var reach = Reach(one.Date);
        var isHeldBack = !isOfFile && one.IsCounted && one.IsOfLongTime && all.Count > 0;
        return new(
            $"日期“{Written(one.Date)}”是{reach.Chinese}，{(one.IsCounted ? "跨出" : "跨进")}{period.Label}；按第一天算，“{record.Type.Name}”这一条{chinese}{(all.Count == 0 ? "整条" : "都")}{(one.IsCounted ? "算进了这一期" : "没有算进这一期")}{(isHeldBack ? "的统计，材料里不写" : "")}",
            $"The date “{Written(one.Date)}” is {reach.English}, over the edge of {Days(period)}; by its first day this record of \"{record.Type.Key}\"{english} is {(one.IsCounted ? "counted in it" : "not counted in it")}{(isHeldBack ? ", and a report does not tell them" : "")}");
    }

    /// <summary>How it is settled: by a day, by parting the record, with one of the period as the example, or by a waiver of the rule.</summary>
    /// <param name="one">The record.</param>
    /// <param name="rule">The rule that tells of it.</param>
    /// <param name="isOfFile">The period is the file's own, and the rest belongs into another file.</param>
    public static Message Mend(StraddlingRecord one, Rule rule, bool isOfFile = false)
    {
        if (one.LacksDay)
        {
            return new("写出具体日期就能分清", "An exact date would settle it");
        }

        var waive = Waive(rule, one.Location);
        if (one.IsOfUnknownDay)
        {
            return new(
                $"写出具体日期；查不到的，核对以后{waive.Chinese}",
                $"Write the exact date; where it is not known, {waive.English}");
        }

        if (one.IsOneActivity)
        {
            return new(
                $"跨期的活动只记在第一天所在的那一期；核对过的，{waive.Chinese}",
                $"An activity over the edge is recorded in the period of its first day; where that was checked, {waive.English}");
        }

        // A record that says how many activities it stands for is not one of them.
        var single = one.Record.Has(CommonFields.Times) ? new Message("", "") : new("只有一次的，写出具体日期；", "of a single one write the exact date; ");
        var parts = Parts(one, isOfFile);
        return new(
            $"{parts.Chinese}；{single.Chinese}分不开的，核对以后{waive.Chinese}",
            $"{parts.English}; {single.English}where it cannot be parted, {waive.English}");
    }

    /// <summary>按期分成几条，各写各的数，如 {日期: 2024年第一季度, 次数: …, 意见建议: …}，其余的另写一条.</summary>
    public static Message Parts(StraddlingRecord one, bool isOfFile = false)
    {
        var date = one.Record.Type.Find("date")!;
        var part = PeriodPart.Both(Period.OfDays(one.Date.First, one.Date.Last), one.Period)!;
        var label = part.Kind == PeriodKind.Years ? Days(part) : part.Label;
        var figures = FiguresOf(one.Record).Take(FiguresShown).ToList();
        var english = $"each with its own figures: {{{date.Key}: {part.EnglishLabel}{string.Concat(figures.Select(field => $", {field.Key}: …"))}}}, the rest {(isOfFile ? "in the files of their periods" : "in others")}";
        return one.Location.Source is SheetSource
            ? new($"按期分成几行，各写各的数，如一行的“{date.Name}”写 {label}，其余的{(isOfFile ? "写在各期的台账里" : "另写一行")}", $"part the row into one a period, {english}")
            : new(
                $"按期分成几条，各写各的数，如 {{{date.Name}: {label}{string.Concat(figures.Select(field => $", {field.Name}: …"))}}}，其余的{(isOfFile ? "写在各期的文件里" : "另写一条")}",
                $"part it into one record a period, {english}");
    }

    /// <summary>The days as a reader says them: 2024年1月1日至12月31日.</summary>
    public static Message Reach(DateSpan date)
    {
        var (first, last) = (date.First, date.Last);
        var year = first.Year == last.Year ? "" : $"{last.Year}年";
        return new($"{first.Year}年{first.Month}月{first.Day}日至{year}{last.Month}月{last.Day}日", $"{first:yyyy-MM-dd}..{last:yyyy-MM-dd}");
    }

    public static string Written(DateSpan date) => date.Written.Length > 0 ? date.Written : date.FullWords;

    public static Message Waive(Rule rule, Location at) => at.Source is SheetSource
        ? new($"在这一行写上“已核实·规则”（{rule.Id}）和“已核实·理由”两列", $"write {rule.Id} and the reason in the columns 已核实·规则 and 已核实·理由 of the row")
        : new($"写上 已核实: {{规则: {rule.Id}, 理由: …}}", $"write waive: {{rule: {rule.Id}, reason: …}}");

    private static IReadOnlyList<Field> FiguresOf(Record record) => [.. record.Fields.Where(field => !record.IsPrivate(field) && !s_constants.Contains(field) && QuantityOf(record, field) is { IsKnown: true })];

    private static Quantity? QuantityOf(Record record, Field field) => record.Get(field) switch
    {
        Quantity quantity => quantity,
        Items items => items.Count,
        People people => people.Count,
        _ => null,
    };

    private static string Text(Record record, Field field) => QuantityOf(record, field) is { } quantity ? quantity.Written ?? PrintedSum.Text(quantity) : "";

    private static string Days(Period period) => $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}";
}
