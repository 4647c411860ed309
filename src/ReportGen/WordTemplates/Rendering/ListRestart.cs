using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.WordTemplates;

/// <summary>
/// Lists of the template in loops: where a loop comes back to a list after other text, the list begins anew; a loop whose items follow one another is one
/// list.
/// </summary>
internal sealed class ListRestart(WordStyles styles, NumberingMerge numbering)
{
    private readonly Dictionary<string, State> _lists = new(StringComparer.Ordinal);

    private sealed class State
    {
        public int LastNumber { get; set; }

        public bool WasLeft { get; set; }

        public string? Instance { get; set; }
    }

    public void Apply(XElement root)
    {
        _lists.Clear();
        foreach (var paragraph in root.Descendants(WordNames.Paragraph))
        {
            if (styles.ListOf(paragraph) is not { } list || list == "0" || paragraph.Attribute(WordNames.Number) is not { } attribute)
            {
                foreach (var state in _lists.Values)
                {
                    state.WasLeft = true;
                }
            }
            else
            {
                Take(paragraph, list, int.Parse(attribute.Value, CultureInfo.InvariantCulture));
            }
        }
    }

    private void Take(XElement paragraph, string list, int number)
    {
        if (!_lists.TryGetValue(list, out var state))
        {
            _lists.Add(list, state = new State());
        }
        else if (state.WasLeft && number <= state.LastNumber)
        {
            state.Instance = numbering.Restarted(list);
        }

        (state.LastNumber, state.WasLeft) = (number, false);
        if (state.Instance is { } instance)
        {
            SetList(paragraph, instance);
        }
    }

    private static void SetList(XElement paragraph, string instance)
    {
        var properties = paragraph.Element(WordNames.ParagraphProperties);
        if (properties is null)
        {
            paragraph.AddFirst(properties = new XElement(WordNames.ParagraphProperties));
        }

        if (properties.Element(WordNames.W + "numPr") is { } own)
        {
            own.Element(WordNames.W + "numId")?.SetAttributeValue(WordNames.Value, instance);
            return;
        }

        // A list of the style; the schema wants it behind what keeps lines together.
        var added = new XElement(WordNames.W + "numPr", new XElement(WordNames.W + "numId", new XAttribute(WordNames.Value, instance)));
        var before = properties.Elements().TakeWhile(e => e.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore" or "framePr" or "widowControl").LastOrDefault();
        if (before is null)
        {
            properties.AddFirst(added);
        }
        else
        {
            before.AddAfterSelf(added);
        }
    }
}
