using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// What templates will see, told before there are records. It is read from the same tables and catalogues by which the model itself is read, so that
/// the two cannot differ in a name; a test compares the kinds over the samples.
/// </summary>
internal static class ModelShapes
{
    public static Shape Quantity { get; } = new() { Kinds = ShapeKinds.Number | ShapeKinds.Null, Members = new TableMembers(QuantityValue.Table) };

    /// <summary>Prints as text; a count that nobody knows is no number.</summary>
    public static Shape People { get; } = new() { Kinds = ShapeKinds.Number | ShapeKinds.Text, Members = new TableMembers(PeopleValue.Table), Name = "人员" };

    public static Shape Items { get; } = new()
    {
        Kinds = ShapeKinds.Number | ShapeKinds.Text | ShapeKinds.List,
        Members = new TableMembers(ItemsValue.Table),
        ItemSource = () => Shape.Text,
        Name = "条目",
    };

    public static Shape Date { get; } = new() { Kinds = ShapeKinds.Text, Members = new TableMembers(DateValue.Table), Name = "记录里的日期" };

    public static Shape Figure { get; } = new() { Kinds = ShapeKinds.Number | ShapeKinds.Null, Members = new TableMembers(FigureValue.Table), Name = "统计数字" };

    // What has no unit may be a date, which is no number.
    private static readonly Shape s_day = Figure with { Kinds = Figure.Kinds | ShapeKinds.Text };

    public static Shape FamilyItem { get; } = Shape.ObjectOf(new TableMembers(FamilyValue.ItemTable));

    public static Shape Breakdown { get; } = List(BreakdownMembers.Table);

    public static Shape FigureOf(Statistic statistic) => statistic.Unit.Length == 0 ? s_day : Figure;

    public static Shape ChoiceOf(ChoiceSet choices) => Shape.ChoiceOf([.. choices.Values.Select(choice => choice.Label)]) with { Members = new ChoiceMembers(choices), Name = "选项" };

    public static Shape Of(ModelEntry entry)
    {
        var shape = Plain(entry);
        return entry.MayBeMissing || (shape.Kinds & (ShapeKinds.Text | ShapeKinds.Number | ShapeKinds.Date)) != 0 ? shape.OrNull() : shape;
    }

    private static Shape Plain(ModelEntry entry) => entry.Shape switch
    {
        ModelShape.Nothing => Shape.Null,
        ModelShape.Text => entry.Words is { } words ? Shape.ChoiceOf(words()) : Shape.Text,
        ModelShape.Texts => Shape.ListOf(Shape.Text),
        ModelShape.Number => Shape.Number,
        ModelShape.Flag => Shape.Bool,
        ModelShape.Day => new Shape { Kinds = ShapeKinds.Date },
        ModelShape.Date => Date,
        ModelShape.Quantity => Quantity,
        ModelShape.Choice => ChoiceOf(entry.Choices!),
        ModelShape.Figure => Figure,
        ModelShape.Figures => Shape.ListOf(Figure),
        ModelShape.Cell => Figure.Or(Shape.Text),
        ModelShape.FigureParts => List(FigurePartMembers.Table),
        ModelShape.Statistics => Shape.ObjectOf(new StatisticMembers()),
        ModelShape.Record => Shape.ObjectOf(new RecordMembers(entry.Type!)),
        ModelShape.Records => Shape.ListOf(() => entry.Type is { } type ? Shape.ObjectOf(new RecordMembers(type)) : Shape.Any),
        ModelShape.Breakdown => Breakdown,
        ModelShape.Office => Object(OfficeMembers.Table),
        ModelShape.Period => Object(PeriodMembers.Table),
        ModelShape.Kind => Object(ReportModel.KindTable),
        ModelShape.Voice => Object(VoiceMembers.Table),
        ModelShape.Speaker => Object(SpeakerMembers.Table),
        ModelShape.Settings => Object(SettingMembers.Table),
        ModelShape.Narrative => Shape.ObjectOf(new NarrativeMembers()),
        ModelShape.Chapters => List(ReportChapter.Members),
        ModelShape.Years => List(YearMembers.Table),
        ModelShape.Units => List(UnitMembers.Table),
        ModelShape.Examples => Object(ExampleMembers.Table),
        ModelShape.Duties => List(DutyMembers.Table),
        ModelShape.Functions => Shape.ObjectOf(new FunctionMembers()),
        ModelShape.Table => Shape.Of(TableFunction.Instance),
        ModelShape.Chart => Shape.Of(ChartFunction.Instance),
        ModelShape.Chapter => Shape.Of(ChapterFunction.For(null!)),
        ModelShape.CheckedFigures => List(CheckedFigure.Table),
        ModelShape.CheckedFindings => List(CheckSheetModel.FindingTable),
        ModelShape.CheckedWaivers => List(CheckSheetModel.WaiverTable),
        _ => Shape.Any,
    };

    private static Shape Object(ModelTable table) => Shape.ObjectOf(new TableMembers(table));

    private static Shape List(ModelTable table) => Shape.ListOf(() => Object(table));
}
