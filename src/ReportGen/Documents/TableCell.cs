namespace ReportGen.Documents;

/// <summary>One cell; a line feed in its text is a line break.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Inlines)
{
    /// <summary>A cell that holds one value of the records.</summary>
    public static TableCell Of(string text, object? tag = null) => new([new ValueInline(text, tag)]);
}
