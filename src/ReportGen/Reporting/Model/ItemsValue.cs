using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Things counted or told one by one in a template: it prints how many, can be looped over for the texts, and is its number in arithmetic.</summary>
internal sealed class ItemsValue(Items items, string unit, NumberSource source) : HostValue
{
    public static readonly ModelTable<ItemsValue> Table = new(
        new("条目", "items"),
        new("count", "数量", "有几条", ModelShape.Quantity, i => Value.Of(i.Count)),
        new("texts", "内容", "逐条的文字；逐条是一组的（选区的当选人），是它的名称", ModelShape.Texts, i => Value.Of(i.Items)),
        new("any", "有", "有数并且不是0", ModelShape.Flag, i => Value.Of(i.Count.Quantity is { IsKnown: true, Any: true })));

    private ScriptArray? _texts;

    public QuantityValue Count { get; } = new(items.Count, unit, source);

    public override string Text => Count.Text;

    public override object? Tag => Count.IsNullLike ? null : Count.Tag;

    public override bool IsNullLike => Count.IsNullLike && items.Texts.Count == 0;

    public override decimal? Number => Count.Number;

    public override ScriptList Items => _texts ??= TextsOf(items);

    public override ScriptObject Members => new ModelObject<ItemsValue>(this, Table);

    private static ScriptArray TextsOf(Items items)
    {
        var texts = new ScriptArray(items.Texts.Count);
        foreach (var text in items.Records is { } records ? NamesOf(records) : items.Texts)
        {
            texts.Add(Value.Of(LeadingNumeral.Strip(text)));
        }

        return texts;
    }

    // What a record of one line would be: the elected person without the votes.
    private static IEnumerable<string> NamesOf(RecordList records) =>
        records.Type.Shorthand is { } name ? records.Select(record => record.Get(name)).OfType<string>() : [];
}
