using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>One part of a breakdown in a template: 农民 20, with parts of its own where the record has them.</summary>
internal static class BreakdownMembers
{
    public static readonly ModelTable<CountedPart> Table = new(
        new("分项", "part"),
        new("key", "项", "哪一项", ModelShape.Text, p => Value.Of(p.Part.Label)),
        new("value", "值", "这一项的数", ModelShape.Quantity, p => Value.Of(new QuantityValue(p.Part.Count, "", p.Source))),
        new("parts", "细分", "这一项里再分的各项", ModelShape.Breakdown, p => p.Part.Parts is { } parts ? Of(parts.Parts, p.Source) : Value.Null) { MayBeMissing = true });

    public static Value Of(IReadOnlyList<BreakdownPart> parts, NumberSource source) =>
        Value.Of(ScriptArray.Of(parts, part => Value.Of(new ModelObject<CountedPart>(new(part, source.Part(part.Label, part.Label)), Table))));
}
