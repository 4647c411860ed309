using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Distinct names, and persons that are only counted.</summary>
internal sealed class Names
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Tally _tally = new();

    public void Add(Record record, string name)
    {
        _names.Add(name);
        _tally.Name(record);
    }

    /// <summary>Persons without names: nobody can say whether they are the same ones.</summary>
    public void Add(Record record, Quantity unnamed) => _tally.Add(record, Part.Of(unnamed));

    public void MarkBlank() => _tally.MarkBlank();

    public Tally Count()
    {
        if (_names.Count > 0)
        {
            _tally.Add(Quantity.Of(_names.Count));
            _names.Clear();
        }

        return _tally;
    }
}
