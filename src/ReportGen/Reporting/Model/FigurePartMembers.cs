using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A figure in one year or one unit, in a template: <c>label</c> and <c>value</c>.</summary>
internal static class FigurePartMembers
{
    public static readonly ModelTable<(FigurePart Part, ModelContext Context)> Table = new(
        new("分项", "part"),
        new("label", "写法", "哪一年、哪个单位", ModelShape.Text, p => Value.Of(p.Part.Label)),
        new("value", "值", "这一年、这个单位的数", ModelShape.Cell, p => p.Part is { Figure: { } figure, Set: { } set } ? Value.Of(new FigureValue(figure, set, p.Context)) : Value.Null),
        new("cell", "单元格", "表格里写的：没有填报写—，没有写0", ModelShape.Cell, p => Cell(p.Part, p.Context)));

    public static Value Of(IReadOnlyList<FigurePart> parts, ModelContext context) =>
        Value.Of(ScriptArray.Of(parts, part => Value.Of(new ModelObject<(FigurePart, ModelContext)>((part, context), Table))));

    // Nought is a number that is printed, though no record may stand behind it.
    private static Value Cell(FigurePart part, ModelContext context) => part switch
    {
        { State: PartState.Told, Figure: { } figure, Set: { } set } => Value.Of(new FigureValue(figure, set, context)),
        { State: PartState.None, Figure: { } figure, Set: { } set } => Value.Of(RichText.Tagged(part.TableText, new FigureValue(figure with { Text = part.TableText, Value = 0 }, set, context).Tag)),
        _ => Value.Of(part.TableText),
    };

    public static Value Labels(IEnumerable<string> labels) => Value.Of(ScriptArray.Of(labels, label => Value.Of(label)));
}
