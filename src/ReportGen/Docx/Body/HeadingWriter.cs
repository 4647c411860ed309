using ReportGen.Documents;

namespace ReportGen.Docx;

/// <summary>A heading of the built-in styles, so that the navigation pane shows it; its numeral is text (7.3.3).</summary>
internal static class HeadingWriter
{
    public static void Write(BodyContext context, Heading heading)
    {
        var key = StyleKey.Heading1 + (heading.Level - 1);
        ParagraphWriter.Write(context, StyleIds.Of(key), heading.Numeral.Length == 0 ? heading.Inlines : WithNumeral(heading));
    }

    // One run with the text where it can be: people edit the heading, not its pieces.
    private static List<Inline> WithNumeral(Heading heading) => heading.Inlines[0] is Text first
        ? [new Text(heading.Numeral + first.Content), .. heading.Inlines.Skip(1)]
        : [new Text(heading.Numeral), .. heading.Inlines];
}
