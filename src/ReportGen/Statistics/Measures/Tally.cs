using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A sum of quantities, with the records it came from.</summary>
internal sealed class Tally
{
    private readonly RecordTrail _records = new();
    private RecordTrail? _unknown;
    private decimal _exact;
    private Quantity? _other;
    private Quantity? _only;
    private int _parts;

    /// <summary>A record counts here whose field is not filled in.</summary>
    public bool HasBlank { get; private set; }

    /// <summary>Nothing was added, not even something unknown.</summary>
    public bool IsEmpty => _parts == 0;

    public IReadOnlyList<Record> Records => _records;

    public IReadOnlyList<Record> UnknownRecords => _unknown ?? (IReadOnlyList<Record>)[];

    /// <summary>The sum; the one quantity as it was written where there is only one.</summary>
    public Quantity Total =>
        _parts == 1 && _only is not null ? _only
        : _other is null ? Quantity.Of(_exact)
        : _exact == 0 && _parts > 0 && !HasExact ? _other
        : Quantity.Add(Quantity.Of(_exact), _other);

    private bool HasExact { get; set; }

    public void Add(Record record, Part part)
    {
        if (part.Quantity is { } quantity)
        {
            Add(quantity);
            Name(record, !quantity.IsKnown);
        }
        else
        {
            HasBlank |= part.IsBlank;
        }
    }

    /// <summary>A number that no single record gives: distinct names, a stock of the unit.</summary>
    public void Add(Quantity quantity)
    {
        _parts++;
        _only = quantity;
        if (quantity.IsExact)
        {
            // Nearly all parts are plain numbers; a sum of a hundred thousand of them should not make as many objects.
            _exact += quantity.Value!.Value;
            HasExact = true;
        }
        else
        {
            _other = _other is null ? quantity : Quantity.Add(_other, quantity);
        }
    }

    public void Name(Record record, bool unknown = false)
    {
        // One record may add several parts to one sum; it is named once.
        if (_records.Count == 0 || !ReferenceEquals(_records[_records.Count - 1], record))
        {
            _records.Add(record);
        }

        if (unknown && (_unknown is not { Count: > 0 } || !ReferenceEquals(_unknown[_unknown.Count - 1], record)))
        {
            (_unknown ??= new()).Add(record);
        }
    }

    public void MarkBlank() => HasBlank = true;
}
