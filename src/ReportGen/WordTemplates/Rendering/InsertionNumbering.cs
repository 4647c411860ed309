using System.Xml.Linq;
using ReportGen.Documents;

namespace ReportGen.WordTemplates;

/// <summary>
/// Numbers headings, captions and attachments over the whole document, through all chapters that were placed. A heading of the template itself counts where its author
/// typed a numeral; where Word numbers the headings of a style, none is written.
/// </summary>
internal static class InsertionNumbering
{
    public static void Apply(XElement root, WordStyles styles, HeadingNumbering numbering)
    {
        var blocks = new List<Block>();
        var insertions = new List<Insertion>();
        foreach (var paragraph in root.Descendants(WordNames.Paragraph))
        {
            if (InsertionReader.Own(paragraph).Select(insert => insert.Annotation<Insertion>()!).FirstOrDefault(i => i.Document is not null) is { } insertion)
            {
                insertions.Add(insertion);
                blocks.AddRange([new PartBorder(), .. insertion.Document!.Blocks, new PartBorder()]);
            }
            else if (styles.HeadingLevel(paragraph) is >= 1 and <= Heading.MaxLevel and var level && ParagraphText.Of(paragraph) is var text && HeadingNumbering.HasTypedNumeral(text))
            {
                blocks.Add(new Heading(level, [new Text(text)]));
            }
        }

        var numbered = DocumentParser.Numbered(blocks, numbering);
        var at = 0;
        foreach (var insertion in insertions)
        {
            List<Block> own = [.. numbered.Skip(at).SkipWhile(block => block is not PartBorder).Skip(1).TakeWhile(block => block is not PartBorder)];
            at = Enumerable.Range(at, numbered.Count - at).First(i => numbered[i] is PartBorder) + own.Count + 2;
            insertion.Document = insertion.Document! with { Blocks = [.. own.Select(block => WithoutSecondNumeral(block, styles))] };
        }
    }

    private static Block WithoutSecondNumeral(Block block, WordStyles styles) =>
        block is Heading heading && styles.IsNumbered(styles.IdOf("paragraph", $"heading {heading.Level}")) ? heading with { Numeral = "" } : block;
}
