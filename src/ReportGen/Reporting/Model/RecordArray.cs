using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>Records as a list that templates loop over; the objects are made when they are asked for.</summary>
internal sealed class RecordArray(IReadOnlyList<Record> records, ModelContext context, Nesting? within = null) : ScriptList
{
    private readonly Value[] _made = new Value[records.Count];

    public IReadOnlyList<Record> Records => records;

    public override int Count => records.Count;

    public override Value this[int index]
    {
        get
        {
            if (_made[index].IsNull)
            {
                _made[index] = Value.Of(new RecordObject(records[index], context, within));
            }

            return _made[index];
        }
    }
}
