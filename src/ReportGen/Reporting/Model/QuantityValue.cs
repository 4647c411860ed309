using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A number of a record in a template: it prints as people wrote it (30余), is its number in arithmetic, and counts as nothing where it is not known.</summary>
internal sealed class QuantityValue(Quantity quantity, string unit) : HostValue
{
    public static readonly ModelTable<QuantityValue> Table = new(
        new("数量", "quantity"),
        new("text", "文字", "照填写的样子，带“余、近、约”", ModelShape.Text, q => Value.Of(q.Text)),
        new("value", "数值", "数字本身", ModelShape.Number, q => q.Number is { } number ? Value.Of(number) : Value.Null),
        new("unit", "单位", "计量单位", ModelShape.Text, q => Value.Of(q.Unit)),
        new("qualifier", "限定词", "余、近、约，没有为空", ModelShape.Text, q => Value.Of(q.Quantity.QualifierWord)),
        new("known", "已知", "有没有数", ModelShape.Flag, q => Value.Of(q.Quantity.IsKnown)),
        new("any", "有", "有数并且不是0", ModelShape.Flag, q => Value.Of(q.Quantity.IsKnown && q.Quantity.Any)),
        new("several", "有而不知数", "写的是“多次”“若干”：没有数，但是有", ModelShape.Flag, q => Value.Of(q.Quantity is { IsKnown: false, IsSome: true })));

    public Quantity Quantity => quantity;

    public string Unit => unit;

    public override string Text =>
        !quantity.IsKnown ? ""
        : PrintedSum.Text(quantity) is var text && quantity.IsPercent && !text.EndsWith('%') ? text + "%"
        : text;

    public override bool IsNullLike => !quantity.IsKnown;

    public override decimal? Number => quantity.Value;

    public override ScriptObject Members => new ModelObject<QuantityValue>(this, Table);
}
