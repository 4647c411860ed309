using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.WordTemplates;

/// <summary>
/// Tags as one text for the engine, and the way back from a place in it to the tag. What stands between tags is one object replacement character: no white
/// space, so that no code can trim it, and no letter of any template.
/// </summary>
internal sealed class TagText(string path)
{
    public const char Between = '\uFFFC';

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, WordTag Tag)> _tags = [];
    private SourceText? _source;

    public SourceText Source => _source ??= new SourceText(path, _text.ToString());

    /// <summary>Code of the program's own, before all tags.</summary>
    public void AddCode(string code) => _text.Append(code);

    /// <summary>What stands between two tags; its offset.</summary>
    public int AddBetween()
    {
        _text.Append(Between);
        return _text.Length - 1;
    }

    public void Add(WordTag tag)
    {
        _tags.Add((_text.Length, tag));
        _text.Append(tag.Code);
    }

    /// <summary>The tag whose code holds the offset, or the last before it; null before all.</summary>
    public WordTag? TagAt(int offset)
    {
        var (low, high) = (0, _tags.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tags[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : _tags[low - 1].Tag;
    }

    /// <summary>The tag that a finding about this text points into; null of others.</summary>
    public WordTag? TagOf(Diagnostic finding) => ReferenceEquals(finding.Location.Source, Source) ? TagAt(Source.OffsetOf(finding.Location.Line, finding.Location.Column)) : null;

    /// <summary>A finding about this text as one about the document.</summary>
    public Diagnostic Placed(Diagnostic finding) => finding with
    {
        Location = Placed(finding.Location),
        Related = [.. finding.Related.Select(related => related with { Location = Placed(related.Location) })],
    };

    private Location Placed(Location location)
    {
        if (!ReferenceEquals(location.Source, Source))
        {
            return location;
        }

        var offset = Source.OffsetOf(location.Line, location.Column);
        if (TagAt(offset) is not { } tag)
        {
            return Location.File(path);
        }

        var start = _tags.FindLast(entry => entry.Tag == tag && entry.Start <= offset).Start;
        var into = Math.Clamp(offset - start, 0, tag.Code.Length);
        return tag.Location with { Column = tag.Location.Column + into, Length = Math.Clamp(location.Length, 0, tag.Code.Length - into) };
    }
}
