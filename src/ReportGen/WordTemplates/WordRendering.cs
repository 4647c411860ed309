using ReportGen.Documents;
using ReportGen.Docx;

namespace ReportGen.WordTemplates;

/// <summary>A Word template filled in, ready to be written.</summary>
public sealed class WordRendering
{
    private readonly WordTemplate _template;
    private readonly RenderedParts _parts;

    internal WordRendering(WordTemplate template, RenderedParts parts, Document document) => (_template, _parts, Document) = (template, parts, document);

    /// <summary>What the document says, with its figures; for other forms and for the check sheet. Page layout, headers and pictures are in the Word file alone.</summary>
    public Document Document { get; }

    /// <summary>Writes the Word file and leaves the stream open. The same rendering gives the same bytes.</summary>
    public void Write(DocxMetadata metadata, Stream stream) => WordPackage.Write(_template.Package, _parts, metadata, stream);
}
