using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Collects the texts of one list; used again for the next.</summary>
internal sealed class TextListBuilder
{
    private readonly List<string> _texts = [];
    private readonly GrowingArray<Spot> _spots = new();
    private Source? _source;

    public int Count => _texts.Count;

    public bool Holds(string text) => _texts.Contains(text);

    public void Add(string text, Location at)
    {
        _source = at.Source;
        _texts.Add(text);
        _spots.Add(Spot.Of(at));
    }

    public TextList Build()
    {
        if (_texts.Count == 0)
        {
            return TextList.Empty;
        }

        var list = _texts.Count == 1 ? new TextList(_texts[0], _source, _spots[0]) : new TextList(_texts.ToArray(), _source, _spots.CopyFrom(0));
        Clear();
        return list;
    }

    public void Clear()
    {
        _texts.Clear();
        _spots.Cut(0);
    }
}
