using ReportGen.Diagnostics;
using ReportGen.Documents.Parsing;
using ReportGen.Templating;

namespace ReportGen.Documents;

/// <summary>
/// The door from rendered templates to documents. Literal segments are Markdown (headings, paragraphs, stress, lists, pipe tables, <c>:::</c>
/// containers), values are never markup. Faults are reported at their place in the template; the rest of the document is read all the same.
/// </summary>
public static class DocumentParser
{
    public static Document Parse(IReadOnlyList<Segment> segments, DiagnosticBag bag, DocumentOptions? options = null)
    {
        options ??= new DocumentOptions();
        var source = MarkdownSource.From(segments, bag);
        var document = Read(source, bag);
        IReadOnlyList<Block> blocks = options.KeepHints ? document.Blocks : [.. document.Blocks.Where(block => block is not Hint)];
        var omitted = new List<Heading>();
        if (!options.KeepEmptyChapters)
        {
            blocks = ChapterPruning.WithoutEmptyChapters(blocks, omitted);
        }

        blocks = PageBreakPruning.WithoutEmptyPages(blocks);
        return document with { Blocks = options.IsPart ? blocks : Numbered(blocks, options.Numbering), Omitted = omitted };
    }

    /// <summary>Numbers what is numbered over a whole document.</summary>
    internal static IReadOnlyList<Block> Numbered(IReadOnlyList<Block> blocks, HeadingNumbering numbering) => AttachmentNumbering.Apply(CaptionNumbering.Apply(numbering.Apply(blocks)));

    private static Document Read(MarkdownSource source, DiagnosticBag bag)
    {
        try
        {
            return new BlockReader(source, bag).ReadDocument(ReportMarkdown.Parse(source.Text));
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's only way to say that its depth limit is reached.
            bag.ReportTooDeep(source.LocationAt(0, 0));
            return new Document { Blocks = [] };
        }
    }
}
