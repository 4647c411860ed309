using System.Collections;
using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Several texts, each with its place in the file.</summary>
public sealed class TextList : IReadOnlyList<string>
{
    public static readonly TextList Empty = new([], null, []);

    private readonly string[] _texts;
    private readonly Source? _source;
    private readonly Spot[] _spots;

    public TextList(IReadOnlyList<string> texts, IReadOnlyList<Location> locations)
        : this([.. texts], locations.Count > 0 ? locations[0].Source : null, new Spot[locations.Count])
    {
        for (var i = 0; i < _spots.Length; i++)
        {
            _spots[i] = Spot.Of(locations[i]);
        }
    }

    internal TextList(string[] texts, Source? source, Spot[] spots)
    {
        _texts = texts;
        _source = source;
        _spots = spots;
    }

    public int Count => _texts.Length;

    public string this[int index] => _texts[index];

    public Location LocationOf(int index) => _spots[index].In(_source);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
