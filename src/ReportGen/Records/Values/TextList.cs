using System.Collections;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Several texts, each with its place in the file.</summary>
public sealed class TextList : IReadOnlyList<string>
{
    public static readonly TextList Empty = new([], null, []);

    private readonly Source? _source;

    // Most lists hold one text, which then stands in the list itself: two arrays of a hundred thousand records less for the collector.
    private readonly string? _only;
    private readonly Spot _spot;
    private readonly string[] _texts = [];
    private readonly Spot[]? _spots;

    public TextList(IReadOnlyList<string> texts, IReadOnlyList<Location> locations)
        : this([.. texts], locations.Count > 0 ? locations[0].Source : null, new Spot[locations.Count])
    {
        for (var i = 0; i < locations.Count; i++)
        {
            _spots![i] = Spot.Of(locations[i]);
        }
    }

    internal TextList(string[] texts, Source? source, Spot[] spots)
    {
        _texts = texts;
        _source = source;
        _spots = spots;
    }

    internal TextList(string only, Source? source, Spot spot)
    {
        _only = only;
        _source = source;
        _spot = spot;
    }

    public int Count => _only is null ? _texts.Length : 1;

    public string this[int index] => _only is null ? _texts[index] : index == 0 ? _only : throw new ArgumentOutOfRangeException(nameof(index));

    public Location LocationOf(int index) => SpotOf(index).In(_source);

    internal Spot SpotOf(int index) => _spots is null ? _spot : _spots[index];

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
