using System.Globalization;
using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>word/numbering.xml of the template, to which the lists that were placed are added, and new instances of its own lists where a loop begins one anew.</summary>
internal sealed class NumberingMerge
{
    private readonly XElement _root;
    private int _lastNumber;

    public NumberingMerge(XElement root)
    {
        _root = root;
        _lastNumber = Highest("num", "numId");
    }

    public XElement Root => _root;

    public bool HasChanged { get; private set; }

    /// <summary>The highest number of a list so far.</summary>
    public int LastNumber => _lastNumber;

    /// <summary>Adds lists whose numbers were given from <see cref="LastNumber"/> on.</summary>
    public void Add(IReadOnlyList<ListInstance> lists, PageStyle page)
    {
        if (lists.Count == 0)
        {
            return;
        }

        HasChanged = true;
        _lastNumber = Math.Max(_lastNumber, lists.Max(list => list.Id));
        using var stream = new MemoryStream(NumberingPart.Build(page, lists), writable: false);
        var own = XElement.Load(stream);
        var shift = Highest("abstractNum", "abstractNumId") + 1;
        foreach (var kind in own.Elements(WordNames.W + "abstractNum").ToList())
        {
            Shift(kind.Attribute(WordNames.W + "abstractNumId")!, shift);
            AddKind(new XElement(kind));
        }

        foreach (var number in own.Elements(WordNames.W + "num").ToList())
        {
            Shift(number.Element(WordNames.W + "abstractNumId")!.Attribute(WordNames.Value)!, shift);
            AddNumber(new XElement(number));
        }
    }

    /// <summary>A new instance of a list, which counts from its beginning; null where the template has no such list.</summary>
    public string? Restarted(string number)
    {
        var of = _root.Elements(WordNames.W + "num").FirstOrDefault(n => (string?)n.Attribute(WordNames.W + "numId") == number);
        if (of?.Element(WordNames.W + "abstractNumId") is not { } kindId)
        {
            return null;
        }

        HasChanged = true;
        var id = (++_lastNumber).ToString(CultureInfo.InvariantCulture);
        var kind = _root.Elements(WordNames.W + "abstractNum").FirstOrDefault(k => (string?)k.Attribute(WordNames.W + "abstractNumId") == (string?)kindId.Attribute(WordNames.Value));
        var levels = kind?.Elements(WordNames.W + "lvl").ToList() ?? [];
        AddNumber(new XElement(
            WordNames.W + "num",
            new XAttribute(WordNames.W + "numId", id),
            new XElement(kindId),
            levels.Select(level => new XElement(
                WordNames.W + "lvlOverride",
                new XAttribute(WordNames.W + "ilvl", (string?)level.Attribute(WordNames.W + "ilvl") ?? "0"),
                new XElement(WordNames.W + "startOverride", new XAttribute(WordNames.Value, (string?)level.Element(WordNames.W + "start")?.Attribute(WordNames.Value) ?? "1"))))));
        return id;
    }

    // Kinds of lists stand before their instances, and these before the last element, which few documents have.
    private void AddKind(XElement kind)
    {
        if (_root.Elements(WordNames.W + "abstractNum").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(kind);
        }
        else if (_root.Elements(WordNames.W + "num").FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(kind);
        }
        else
        {
            _root.Add(kind);
        }
    }

    private void AddNumber(XElement number)
    {
        if (_root.Elements(WordNames.W + "num").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(number);
        }
        else if (_root.Elements(WordNames.W + "abstractNum").LastOrDefault() is { } kind)
        {
            kind.AddAfterSelf(number);
        }
        else
        {
            _root.Add(number);
        }
    }

    private int Highest(string element, string id) => _root.Elements(WordNames.W + element)
        .Select(e => int.TryParse((string?)e.Attribute(WordNames.W + id), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();

    private static void Shift(XAttribute id, int by) => id.Value = ((int)id + by).ToString(CultureInfo.InvariantCulture);
}
