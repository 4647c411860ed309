using ReportGen.Records;
using ReportGen.Statistics;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>A number of records as templates print it, with the records behind it.</summary>
internal sealed class CountedRecords(IReadOnlyList<Record> records, string name, string label, string how, ModelContext context) : HostValue
{
    private PrintedNumber? _tag;

    public override string Text { get; } = Rounding.Plain(records.Count);

    public override object Tag => _tag ??= new PrintedNumber(name, label, Text, records.Count, how, records, context.Names.Of(records));

    public override decimal? Number => records.Count;
}
