using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>
/// Where a number of a record comes from: its field, and the part of the field where that holds several. Every number that a template reads has
/// one, few are printed: the identity is made when somebody asks.
/// </summary>
internal sealed class NumberSource(Record record, string key, string label, Nesting? within, ModelContext context, string how = "照记录填写")
{
    public NumberSource(Record record, Field field, Nesting? within, ModelContext context)
        : this(record, field.Key, field.Name, within, context)
    {
    }

    /// <summary>That of a part: the votes for of a vote, one item of a breakdown.</summary>
    public NumberSource Part(string partKey, string partLabel) => new(record, key + "." + partKey, label + "：" + partLabel, within, context, how);

    /// <summary>The identity of the number as it prints.</summary>
    public PrintedNumber Of(string text, decimal? value, string unit) =>
        new(
            "records." + (within?.Path ?? record.Type.Key) + "." + key,
            within is null ? record.Type.Name + "的" + label : within.Label + "：" + label,
            text, value, how, [record], context.Names.Of([within?.Owner ?? record]), unit);
}
