namespace ReportGen.Documents;

/// <summary>Takes out page breaks that would make an empty page: those that nothing follows, or only another one.</summary>
internal static class PageBreakPruning
{
    public static IReadOnlyList<Block> WithoutEmptyPages(IReadOnlyList<Block> blocks) =>
        blocks.Any(block => block is PageBreak)
            ? [.. blocks.Where((block, i) => block is not PageBreak || (i + 1 < blocks.Count && blocks[i + 1] is not PageBreak))]
            : blocks;
}
