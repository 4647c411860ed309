using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>One statistic of one run while it is being counted.</summary>
internal abstract class Accumulator
{
    /// <summary>The list says at least that there were none; what nobody filled in is not 0.</summary>
    public bool IsFilledIn { get; private set; }

    /// <summary>Some record was counted, be it one that says nothing of this.</summary>
    public bool HasRecords { get; private set; }

    public virtual IReadOnlyList<RecordType> Lists => [];

    public virtual void Add(RecordType list, Record record, Office office)
    {
    }

    /// <summary>After the lists of an office.</summary>
    public virtual void Close(Office office)
    {
    }

    public abstract IReadOnlyList<Outcome> Outcomes { get; }

    public virtual void MarkFilledIn(RecordType list) => IsFilledIn = true;

    public void MarkRecords() => HasRecords = true;

    protected void MarkFilledIn() => IsFilledIn = true;
}
