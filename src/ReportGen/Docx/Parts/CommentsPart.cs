namespace ReportGen.Docx;

/// <summary>word/comments.xml, there only in a draft with something to say. No date: a comment has none unless it states one.</summary>
internal static class CommentsPart
{
    /// <summary>Whose comments they are: by it they are known again when a document comes back.</summary>
    public const string Author = "reportgen";

    public static byte[] Build(IReadOnlyList<string> comments) => WordXml.Part(xml =>
    {
        xml.Root("comments");
        for (var id = 0; id < comments.Count; id++)
        {
            xml.Start("comment").With("id", id).With("author", Author).With("initials", "rg");
            xml.Start("p").Start("r");
            RunText.Write(xml, comments[id]);
            xml.End().End().End();
        }

        xml.End();
    });
}
