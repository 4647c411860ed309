using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// How many a list holds, as a number that is printed: of records with the records behind it, so that a count of what a sentence speaks of is traced
/// like a statistic; of the texts that a field lists with that field. Other lists of texts lead back to nothing, and their number is plain data.
/// </summary>
internal sealed class CountedList(ScriptList list) : HostValue
{
    private object? _tag;

    public override string Text => Statistics.Rounding.Plain(list.Count);

    public override object? Tag => _tag ??= Traced();

    public override decimal? Number => list.Count;

    /// <summary>The list of an argument of a function; null where it is none. Things that are counted or told one by one are a number already.</summary>
    public static CountedList? Of(Value value) => value.Kind == ValueKind.List ? new CountedList(value.AsList) : null;

    private PrintedNumber? Traced()
    {
        if (list is FieldTexts texts)
        {
            return texts.Source.Of(Text, list.Count, "");
        }

        var records = new List<Record>(list.Count);
        var owners = new List<Record>(list.Count);
        ModelContext? context = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind != ValueKind.Object || (list[i].AsObject as IOfRecord ?? (list[i].AsObject as ModelObject)?.Subject as IOfRecord) is not { } item)
            {
                return null;
            }

            context = item.Context;
            records.Add(item.Record);
            owners.Add(item.Owner);
        }

        return context is null ? null
            : new PrintedNumber("records." + records[0].Type.Key + ".counted", records[0].Type.Name + "的条数", Text, list.Count, "句子里说的这些记录，逐条数", records, context.Names.Of(owners));
    }
}
