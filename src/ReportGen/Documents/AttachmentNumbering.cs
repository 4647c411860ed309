namespace ReportGen.Documents;

/// <summary>
/// What is appended to a document is an attachment (GB/T 9704 7.3.7): the full lists get their numbers, 附件1, 附件2, or 附件 where there is one, and stand in 附件说明
/// below the text (7.3.4) after those that the template names. A list whose author typed a number keeps it and stands for itself.
/// </summary>
internal static class AttachmentNumbering
{
    private const string Word = "附件";

    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var named = blocks.OfType<AttachmentList>().SelectMany(list => list.Names).ToList();
        var own = blocks.OfType<TableBlock>().Where(IsAttachment).ToList();
        if (named.Count + own.Count == 0)
        {
            return blocks;
        }

        var list = new AttachmentList([.. named, .. own.Select(table => table.Caption)]);
        var number = named.Count;
        var numbered = new List<Block>(blocks.Count + 1);
        foreach (var block in blocks)
        {
            if (block is not AttachmentList)
            {
                numbered.Add(block is TableBlock table && IsAttachment(table) ? table with { Label = list.Names.Count == 1 ? Word : Word + AttachmentList.NumberOf(++number) } : block);
            }
        }

        numbered.Insert(PlaceOf(numbered), list);
        return numbered;
    }

    // Below the text and above the signature; without one, before what is attached.
    private static int PlaceOf(List<Block> blocks)
    {
        var signature = blocks.FindLastIndex(block => block is SignatureBlock);
        var attached = blocks.FindIndex(block => block is TableBlock table && IsAttachment(table));
        var end = attached < 0 ? blocks.FindIndex(block => block is ImprintBlock) : attached > 0 && blocks[attached - 1] is PageBreak ? attached - 1 : attached;
        return signature >= 0 && (attached < 0 || signature < attached) ? signature : end < 0 ? blocks.Count : end;
    }

    private static bool IsAttachment(TableBlock table) => table is { IsAppendix: true, Caption.Count: > 0, Columns.Count: > 0 } && !TypedNumber.OfAttachment(PlainText.Of(table.Caption));
}
