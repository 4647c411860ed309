using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A statistic in a template: it prints its text with its qualifier and without unit, is its number in arithmetic, and counts as nothing where
/// it is not applicable or not known. Printed, it keeps its identity down to the bookmark in Word.
/// </summary>
internal sealed class FigureValue(Figure figure, StatisticSet set, ModelContext context) : HostValue
{
    public static readonly ModelTable<FigureValue> Table = new(
        new("统计数字", "figure"),
        new("text", "文字", "正文里的写法，带“余、近、约”和百分号，不带单位", ModelShape.Text, f => f.Printed(f.Text)),
        new("value", "数值", "数字本身", ModelShape.Number, f => NumberOf(f.Figure.Value)),
        new("unit", "单位", "计量单位", ModelShape.Text, f => Value.Of(f.Figure.Unit)),
        new("measure", "量词", "跟在数后面的单位；比率没有", ModelShape.Text, f => f.Figure.Unit is "%" or "" ? Value.Null : Value.Of(f.Figure.Unit)),
        new("label", "名称", "中文名称", ModelShape.Text, f => Value.Of(f.Figure.Label)),
        new("name", "英文名", "英文名称", ModelShape.Text, f => Value.Of(f.Figure.Name)),
        new("numerator", "分子", "比率的分子", ModelShape.Number, f => f.Term(f.Figure.Numerator, "numerator", "分子", f.Figure.Statistic.Formula.Chinese)),
        new("denominator", "分母", "比率的分母", ModelShape.Number, f => f.Term(f.Figure.Denominator, "denominator", "分母", f.Figure.Statistic.Formula.Chinese)),
        new("records", "记录", "算进去的记录", ModelShape.Records, f => Value.Of(new RecordArray(f.Figure.Records, f._context))),
        new("qualifier", "限定词", "余、近、约，没有为空", ModelShape.Text, f => Value.Of(f.Figure.Qualifier)),
        new("declared", "是申报数", "数取自汇总数，不是只按记录算的", ModelShape.Flag, f => Value.Of(f.Figure.IsDeclared)),
        new("known", "已知", "有没有数可写", ModelShape.Flag, f => Value.Of(f.Figure.Known)),
        new("any", "有", "有数并且不是0", ModelShape.Flag, f => Value.Of(f.Figure.Any)),
        new("shown", "可写", "有数、不是0，并且按设置可以写进正文", ModelShape.Flag, f => Value.Of(f.Figure.Any && !f.Figure.HiddenInProse)),
        new("allowed", "许写", "按设置可以写进正文，不管有没有数", ModelShape.Flag, f => Value.Of(!f.Figure.HiddenInProse)),
        new("compared", "要比较", "设置里点名要同上年比较", ModelShape.Flag, f => Value.Of(f.Figure.IsCompared)),
        new("is_new", "上期没有", "上期没有、这一期有的", ModelShape.Flag, f => Value.Of(f.Change?.Direction == Direction.FromNothing)),
        new("table_text", "表中写法", "表格里的写法，没有填报写—", ModelShape.Text, f => f.Printed(f.Figure.TableText)),
        new("count", "个数", "属于分类统计时，这一项的数本身，同 share 并列", ModelShape.Figure, f => f.Figure is { Key: not null, IsShare: false } ? Value.Of(f) : Value.Null),
        new("share", "占比", "占全部的百分比", ModelShape.Figure, f => f.Share()),
        new("key", "项", "属于分类统计时，是哪一项", ModelShape.Text, f => Value.Of(f.Figure.Key)),
        new("parts", "分项", "各年或者各单位的数：label 和 value", ModelShape.FigureParts, f => FigurePartMembers.Of(f.Parts.All, f._context)),
        new("without", "不含", "合计里没有哪几年、哪几个单位的数", ModelShape.Texts, f => FigurePartMembers.Labels(f.Parts.Blank)),
        new("highest", "最多", "最多的年份或者单位；都一样多的没有", ModelShape.FigureParts, f => FigurePartMembers.Of(f.Parts.AllSame ? [] : f.Parts.Highest, f._context)),
        new("lowest", "最少", "最少的年份或者单位，一件没有的不算；都一样多的没有", ModelShape.FigureParts, f => FigurePartMembers.Of(f.Parts.AllSame ? [] : f.Parts.Lowest, f._context)),
        new("none", "没有的", "一件也没有的年份或者单位", ModelShape.Texts, f => FigurePartMembers.Labels(f.Parts.None.Select(part => part.Label))),
        new("mean", "平均", "每年、每个单位平均多少，取一位小数；有没填报的不算", ModelShape.Number, f => f.Term(f.Parts.Mean is { } mean ? Rounding.Round(mean, 1) : null, "mean", "平均数", "合计除以有数的年数或者单位数")),
        new("years_change", "首末年变化", "同第一年比：比2020年增加3件，增长6.8%", ModelShape.Text, f => f.Parts.Change is { } change ? ChangeWords.Printed(change, f.Parts.All[0].Label, (TracedFigure)f.Tag, null) : Value.Null));

    private readonly ModelContext _context = context;
    private object? _tag;
    private FigureParts? _parts;

    public Figure Figure => figure;

    public override string Text => figure.Text;

    public override object Tag => _tag ??= new PrintedStatistic(figure, set, _context.Before(figure, set), _context.Names);

    public override bool IsNullLike => !figure.Known;

    public override decimal? Number => figure.Value;

    public override ScriptObject Members => new ModelObject<FigureValue>(this, Table);

    /// <summary>How this figure stands against the period before; null where there is nothing to compare.</summary>
    public Change? Change => Statistics.Change.Between(figure, _context.Compared(figure, set), set.ChangeDecimals);

    public ModelContext Context => _context;

    /// <summary>The identity of the one that it is compared with; null where there is none.</summary>
    public TracedFigure? Former =>
        _context.BeforeOf(set) is { } earlier && _context.Before(figure, set) is { } before ? new PrintedStatistic(before, earlier, null, _context.Names) : null;

    private FigureParts Parts => _parts ??= FigureParts.Of(set, figure, _context.Told);

    private Value Printed(string text) => text.Length == 0 ? Value.Null : Value.Of(RichText.Tagged(text, Tag));

    private Value Share() => set.ShareOf(figure) is { } share ? Value.Of(new FigureValue(_context.Told(share, set), set, _context)) : Value.Null;

    private Value Term(decimal? number, string key, string word, string how) => number is { } value ? Value.Of(new FigureTerm(value, key, word, how, this)) : Value.Null;

    private static Value NumberOf(decimal? number) => number is { } value ? Value.Of(value) : Value.Null;
}
