using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>An explanation in words.</summary>
internal sealed class ExplanationText(StatisticExplanation explanation, Language language)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines()
    {
        var figure = explanation.Figure;
        _lines.Add(Say($"{figure.Label}（{figure.Name}）", $"{figure.Name} ({figure.Label})"));
        Add("期间", "Period", Period(explanation.Set));
        Add("口径", "Formula", figure.Statistic.Formula.In(language));
        if (explanation.Members.Count > 0)
        {
            Members();
        }
        else
        {
            Value(figure);
            Before();
            Parts(figure);
        }

        Records(figure);
        LeftOut();
        return _lines;
    }

    private void Value(Figure figure)
    {
        Add("数值", "Value", Text(figure));
        if (figure is { Numerator: { } part, Denominator: { } whole })
        {
            Add("分子", "Numerator", Rounding.Plain(part));
            Add("分母", "Denominator", Rounding.Plain(whole));
        }

        if (figure.Exact is { } exact && exact != figure.Value)
        {
            Add("未舍入", "Not rounded", Rounding.Text(exact, 6));
        }

        if (figure.Qualifier.Length > 0 && figure.Value is { } value)
        {
            // 约114 and 近114, but 114余; a sum with an unknown part is not printed at all.
            var number = figure.Qualifier is "约" or "近" ? figure.Qualifier + Rounding.Plain(value) : Rounding.Plain(value) + figure.Qualifier;
            Add("概数", "Qualifier", figure.Known
                ? Say($"{number}，文中写{figure.Text}", $"{Rounding.Plain(value)} {figure.Qualifier}, printed as {figure.Text}")
                : Say($"{number}，数不全，文中不写", $"{Rounding.Plain(value)} {figure.Qualifier}, incomplete and not printed"));
        }

        if (figure.Unknown > 0)
        {
            Add("不完整", "Incomplete", Say($"{figure.Unknown}条记录的数未统计", $"{figure.Unknown} record(s) are not counted"));
        }

        if (figure.Declared is { } declared)
        {
            Add("申报", "Declared", Rounding.Plain(declared) + (figure.Unit == "%" ? "%" : "") + (figure.IsDeclared ? Say("，采用", ", used") : Say("，只作核对", ", compared only")));
        }

        if (!figure.Known && figure.Unknown == 0)
        {
            Add("为什么没有数", "Why no value", WhyNothing(figure));
        }
    }

    private string WhyNothing(Figure figure) =>
        figure is { Kind: StatisticKind.Rate, Denominator: 0 } ? Say("基数是0，不适用", "the base is 0: not applicable")
        : figure.Kind == StatisticKind.Rate && figure.Denominator is not null ? Say("分子或分母有未统计的部分，不适用", "a part is unknown: not applicable")
        : Say("没有填报", "not filled in");

    private void Members()
    {
        foreach (var member in explanation.Members)
        {
            _lines.Add($"  {member.Label}{Say("：", ": ")}{Text(member)}{(member.Unknown > 0 ? Say($"（{member.Unknown}条未统计）", $" ({member.Unknown} not counted)") : "")}");
        }
    }

    private void Before()
    {
        if (explanation.Previous is not { } previous)
        {
            return;
        }

        Add("上期", "Before", $"{Period(previous)}{Say("：", ": ")}{(explanation.Before is { } before ? Text(before) : Figure.Nothing)}");
        if (explanation.Change is { } change)
        {
            Add("变化", "Change", Say(ChangeText.Of(change, Former(explanation.Set.Period, previous.Period)), English(change)));
        }
    }

    // Each year or unit, then what can be said of all of them together.
    private void Parts(Figure figure)
    {
        var parts = FigureParts.Of(explanation.Set, figure);
        if (parts.All.Count == 0)
        {
            return;
        }

        var isUnits = explanation.Set.Units.Count > 0;
        _lines.Add(isUnits ? Say("各单位：", "Units:") : Say("各年：", "Years:"));
        FigurePart? before = null;
        foreach (var part in parts.All)
        {
            var change = isUnits || before is not { Set.IsWholeYear: true } || part.Set?.IsWholeYear != true ? null : part.Against(before, explanation.Set.ChangeDecimals);
            var text = part.State == PartState.None ? "0" + (figure.Unit == "%" ? "" : Unit(figure)) : part.Figure is { } own ? Text(own) : Figure.Nothing;
            _lines.Add($"  {Label(part)}{Say("：", ": ")}{text}{(change is null ? "" : Say($"（{ChangeText.Of(change, "上年")}）", $" ({English(change)})"))}{(part.Figure?.IsDeclared == true ? Say("（申报）", " (declared)") : "")}");
            before = part;
        }

        Extreme("最多", "Most", parts.Highest);
        Extreme("最少", "Least", parts.Lowest);
        Labels("没有的", "None", [.. parts.None.Select(Label)]);
        if (parts.Mean is { } mean)
        {
            Add(isUnits ? "平均" : "年均", "Mean", Rounding.Plain(Rounding.Round(mean, 1)) + Unit(figure));
        }

        if (parts.Change is { } total)
        {
            Add("首末年变化", "First to last year", Say(ChangeText.Signed(total), ChangeText.SignedEnglish(total)));
        }

        if (figure.Kind != StatisticKind.Stock || isUnits)
        {
            Labels("不含", "Without", [.. parts.Silent.Select(Label)]);
        }
    }

    private void Extreme(string chinese, string english, IReadOnlyList<FigurePart> parts)
    {
        if (parts.Count > 0)
        {
            Add(chinese, english, $"{string.Join(Say("、", ", "), parts.Select(Label))} {Text(parts[0].Figure!)}");
        }
    }

    private void Labels(string chinese, string english, IReadOnlyList<string> labels)
    {
        if (labels.Count > 0)
        {
            Add(chinese, english, string.Join(Say("、", ", "), labels));
        }
    }

    private void Records(Figure figure)
    {
        if (figure.Records.Count == 0)
        {
            return;
        }

        var unknown = new HashSet<Record>(figure.UnknownRecords);
        _lines.Add(Say($"记录（{figure.Records.Count}条）：", $"Records ({figure.Records.Count}):"));
        foreach (var record in figure.Records)
        {
            _lines.Add("  " + Describe(record) + (unknown.Contains(record) ? Say("（未统计）", " (not counted)") : ""));
        }
    }

    private void LeftOut()
    {
        if (explanation.LeftOut.Count == 0)
        {
            return;
        }

        _lines.Add(Say($"没有计入（{explanation.LeftOut.Count}条）：", $"Left out ({explanation.LeftOut.Count}):"));
        foreach (var (record, reason) in explanation.LeftOut)
        {
            _lines.Add($"  {Describe(record)}{Say("：", ": ")}{Reason(reason).In(language)}");
        }
    }

    private string Describe(Record record)
    {
        var parts = new List<string> { RecordPlaces.Of(record) };
        if (record.Id is { } id)
        {
            parts.Add(id);
        }

        if (PeriodCut.DateOf(record) is { } date)
        {
            parts.Add(Say(date.FullWords, date.First == date.Last ? $"{date.First:yyyy-MM-dd}" : $"{date.First:yyyy-MM-dd}..{date.Last:yyyy-MM-dd}"));
        }

        if ((record.Title ?? record.Get("topic") as string ?? record.Get("name") as string) is { } title)
        {
            parts.Add(title);
        }

        return string.Join("  ", parts);
    }

    private string Text(Figure figure) => figure.TableText == Figure.Nothing || figure.Unit == "%" ? figure.TableText : figure.TableText + Unit(figure);

    private string Unit(Figure figure) => Say(figure.Unit, figure.Unit.Length == 0 ? "" : " " + StatisticUnits.English(figure.Unit));

    private string Label(FigurePart part) => Say(part.Label, part.EnglishLabel);

    private string Period(StatisticSet set)
    {
        var (period, day) = (set.Period, set.AsOf);
        var words = Say(period.Label, $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}");
        return day == period.To ? words : words + Say($"（截至{day.Month}月{day.Day}日）", $" (as of {day:yyyy-MM-dd})");
    }

    private static string Former(Period period, Period before) =>
        period.Kind == PeriodKind.Year ? before.Kind == PeriodKind.Year ? "上年" : "上年同期"
        : before.From == period.From.AddYears(-1) && before.To == period.To.AddYears(-1) ? "上年同期"
        : period.Kind is PeriodKind.Half or PeriodKind.Quarter ? "上期"
        : "上一时期";

    private static string English(Change change) => change.Direction switch
    {
        Direction.Equal => "unchanged",
        Direction.FromNothing => "none before",
        _ => (change.Direction == Direction.Up ? "+" : "-") + Rounding.Plain(change.Difference) + (change.IsPoints ? " points" : change.Percent is { } percent ? $" ({Rounding.Plain(percent)}%)" : ""),
    };

    private static Message Reason(LeftOutReason reason) => reason switch
    {
        LeftOutReason.BeforePeriod => new("在期间之前", "before the period"),
        LeftOutReason.AfterPeriod => new("在期间之后", "after the period"),
        LeftOutReason.AfterAsOf => new("在统计截止日之后", "after the cut-off day"),
        LeftOutReason.Undated => new("没有日期，分不出属于哪一段", "without a date, it cannot be said to which part it belongs"),
        LeftOutReason.OfSeveralYears => new("是几年合在一起的，不算在哪一年", "of several years together, in none of them"),
        LeftOutReason.Superseded => new("以后一年的文件为准", "a later file has its newer state"),
        LeftOutReason.Withdrawn => new("已撤回", "withdrawn"),
        LeftOutReason.Merged => new("已并案", "merged into another"),
        LeftOutReason.Joint => new("与别的单位记的是同一次活动，活动算一次，参加的人和提出的意见各算各的", "recorded by another unit too; the activity counts once, the people and opinions of each"),
        _ => new("提交给其他层级", "submitted to another level"),
    };

    private void Add(string chinese, string english, string text) => _lines.Add($"{Say(chinese + "：", english + ": ")}{text}");

    private string Say(string chinese, string english) => language == Language.English ? english : chinese;
}
