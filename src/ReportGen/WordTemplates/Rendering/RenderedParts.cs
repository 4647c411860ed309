using System.Xml.Linq;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>The parts of a template as they go into the document, and what was added to it.</summary>
internal sealed record RenderedParts
{
    /// <summary>Trees that take the place of the template's parts, by name.</summary>
    public required IReadOnlyDictionary<string, XElement> Trees { get; init; }

    public required IReadOnlyList<ChartParts> Charts { get; init; }

    public required IReadOnlyList<PrintedFigure> Figures { get; init; }

    public required PageStyle Page { get; init; }
}
