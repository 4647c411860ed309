namespace ReportGen.Documents;

/// <summary>Takes out headings that nothing follows before the next heading of their own or a higher level. A chapter of empty sections is empty.</summary>
internal static class ChapterPruning
{
    /// <param name="blocks">All blocks of a document.</param>
    /// <param name="omitted">Takes the headings that are taken out, in order.</param>
    public static IReadOnlyList<Block> WithoutEmptyChapters(IReadOnlyList<Block> blocks, List<Heading> omitted)
    {
        var kept = new List<Block>(blocks.Count);

        // Read from the end: a heading has content if its level is above that of the nearest kept heading below it, or content follows it directly.
        var contentForLevelsBelow = 0;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            switch (blocks[i])
            {
                case Heading heading when heading.Level >= contentForLevelsBelow:
                    omitted.Insert(0, heading);
                    continue;
                case Heading heading:
                    contentForLevelsBelow = heading.Level;
                    break;
                case PageBreak or SignatureBlock or ImprintBlock or AttachmentList or Paragraph { Role: ParagraphRole.Closing or ParagraphRole.Remark } or TableBlock { IsAppendix: true }:
                    // They belong to the document, not to the chapter that they happen to stand in.
                    break;
                case Paragraph { Role: ParagraphRole.Note } when IsBelowAppendix(blocks, i):
                    break;
                default:
                    contentForLevelsBelow = int.MaxValue;
                    break;
            }

            kept.Add(blocks[i]);
        }

        kept.Reverse();
        return kept;
    }

    // The notes of an attached table belong to it.
    private static bool IsBelowAppendix(IReadOnlyList<Block> blocks, int i)
    {
        while (i > 0 && blocks[i] is Paragraph { Role: ParagraphRole.Note })
        {
            i--;
        }

        return blocks[i] is TableBlock { IsAppendix: true };
    }
}
