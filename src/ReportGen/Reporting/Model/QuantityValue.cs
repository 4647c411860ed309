using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// A number of a record in a template: it prints as people wrote it (30余), is its number in arithmetic, and counts as nothing where it is
/// not known. Printed, it keeps its record and field down to the bookmark in Word, as statistics do.
/// </summary>
internal sealed class QuantityValue(Quantity quantity, string unit, NumberSource? source = null) : HostValue
{
    public static readonly ModelTable<QuantityValue> Table = new(
        new("数量", "quantity"),
        new("text", "文字", "照填写的样子，带“余、近、约”", ModelShape.Text, q => q.Printed()),
        new("value", "数值", "数字本身", ModelShape.Number, q => q.Number is { } number ? Value.Of(number) : Value.Null),
        new("unit", "单位", "计量单位", ModelShape.Text, q => Value.Of(q.Unit)),
        new("qualifier", "限定词", "余、近、约，没有为空", ModelShape.Text, q => Value.Of(q.Quantity.QualifierWord)),
        new("known", "已知", "有没有数", ModelShape.Flag, q => Value.Of(q.Quantity.IsKnown)),
        new("any", "有", "有数并且不是0", ModelShape.Flag, q => Value.Of(q.Quantity.IsKnown && q.Quantity.Any)),
        new("several", "有而不知数", "写的是“多次”“若干”：没有数，但是有", ModelShape.Flag, q => Value.Of(q.Quantity is { IsKnown: false, IsSome: true })));

    private PrintedNumber? _tag;

    public Quantity Quantity => quantity;

    public string Unit => unit;

    public override string Text =>
        !quantity.IsKnown ? ""
        : PrintedSum.Text(quantity) is var text && quantity.IsPercent && !text.EndsWith('%') ? text + "%"
        : text;

    public override object? Tag => _tag ??= source?.Of(Text, quantity.Value, quantity.IsPercent ? "" : unit);

    public override bool IsNullLike => !quantity.IsKnown;

    public override decimal? Number => quantity.Value;

    public override ScriptObject Members => new ModelObject<QuantityValue>(this, Table);

    private Value Printed() => Tag is { } tag && Text.Length > 0 ? Value.Of(RichText.Tagged(Text, tag)) : Value.Of(Text);
}
