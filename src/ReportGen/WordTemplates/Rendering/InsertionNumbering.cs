using System.Xml.Linq;
using ReportGen.Documents;

namespace ReportGen.WordTemplates;

/// <summary>
/// Numbers headings and captions over the whole document, through all chapters that were placed. A heading of the template itself counts where its author
/// typed a numeral; where Word numbers the headings of a style, none is written.
/// </summary>
internal static class InsertionNumbering
{
    public static void Apply(XElement root, WordStyles styles, HeadingNumbering numbering)
    {
        var blocks = new List<Block>();
        var insertions = new List<(Insertion Insertion, int Start, int Count)>();
        foreach (var paragraph in root.Descendants(WordNames.Paragraph))
        {
            if (InsertionReader.Own(paragraph).Select(insert => insert.Annotation<Insertion>()!).FirstOrDefault(i => i.Document is not null) is { } insertion)
            {
                insertions.Add((insertion, blocks.Count, insertion.Document!.Blocks.Count));
                blocks.AddRange(insertion.Document.Blocks);
            }
            else if (styles.HeadingLevel(paragraph) is >= 1 and <= Heading.MaxLevel and var level && ParagraphText.Of(paragraph) is var text && HeadingNumbering.HasTypedNumeral(text))
            {
                blocks.Add(new Heading(level, [new Text(text)]));
            }
        }

        var numbered = CaptionNumbering.Apply(numbering.Apply(blocks));
        foreach (var (insertion, start, count) in insertions)
        {
            insertion.Document = insertion.Document! with { Blocks = [.. numbered.Skip(start).Take(count).Select(block => WithoutSecondNumeral(block, styles))] };
        }
    }

    private static Block WithoutSecondNumeral(Block block, WordStyles styles) =>
        block is Heading heading && styles.IsNumbered(styles.IdOf("paragraph", $"heading {heading.Level}")) ? heading with { Numeral = "" } : block;
}
