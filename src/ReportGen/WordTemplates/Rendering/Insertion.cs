using System.Xml.Linq;
using ReportGen.Documents;
using ReportGen.Templating;

namespace ReportGen.WordTemplates;

/// <summary>What a tag printed, on its way into the document: an annotation of the element that stands where it goes.</summary>
internal sealed class Insertion(WordTag? tag, XElement? format)
{
    /// <summary>The tag that printed it; null for what stands before all tags.</summary>
    public WordTag? Tag => tag;

    /// <summary>The formatting of the tag's first character; null where it has none of its own.</summary>
    public XElement? Format => format;

    public List<Segment> Segments { get; } = [];

    /// <summary>Set where it stands within a line.</summary>
    public IReadOnlyList<Inline>? Inlines { get; set; }

    /// <summary>Set where it takes the place of its paragraph.</summary>
    public Document? Document { get; set; }
}
