using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ReportGen.Documents.Parsing;

/// <summary>
/// The Markdown that reports know. Parsers for what they do not know (code, HTML, links, rules, quotes) stay in where Markdown would see markup,
/// so that the reader can name the fault instead of printing its signs; indented code, setext headings and underscore stress are plain text.
/// </summary>
internal static class ReportMarkdown
{
    private static readonly Lazy<MarkdownPipeline> _pipeline = new(Build);

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, _pipeline.Value);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(
        [
            new CustomContainerParser(),
            new ThematicBreakParser(),
            new HeadingBlockParser(),
            new QuoteBlockParser(),
            new ListBlockParser(),
            new HtmlBlockParser(),
            new FencedCodeBlockParser(),
            new ParagraphBlockParser { ParseSetextHeadings = false },
        ]);
        builder.InlineParsers.Clear();
        var stress = new EmphasisInlineParser { CjkFriendlyEmphasis = true };
        stress.EmphasisDescriptors.Clear();
        stress.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: true));
        builder.InlineParsers.AddRange(
        [
            new HtmlEntityParser(),
            new LinkInlineParser(),
            new EscapeInlineParser(),
            stress,
            new CodeInlineParser(),
            new AutolinkInlineParser(),
            new LineBreakInlineParser(),
        ]);
        return builder.UsePipeTables(new PipeTableOptions { UseGfmRules = true }).Build();
    }
}
