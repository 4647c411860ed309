namespace ReportGen.Docx;

/// <summary>The marks of comments round the text of a paragraph.</summary>
internal static class CommentWriter
{
    /// <summary>Opens the comments that wait for a paragraph; returns how many.</summary>
    public static int Begin(BodyContext context)
    {
        var count = context.PendingComments.Count;
        for (var i = 0; i < count; i++)
        {
            context.Xml.Start("commentRangeStart").With("id", context.Comments.Count + i).End();
        }

        context.Comments.AddRange(context.PendingComments);
        context.PendingComments.Clear();
        return count;
    }

    public static void End(BodyContext context, int count)
    {
        for (var id = context.Comments.Count - count; id < context.Comments.Count; id++)
        {
            context.Xml.Start("commentRangeEnd").With("id", id).End();
            context.Xml.Start("r").Start("commentReference").With("id", id).End().End();
        }
    }
}
