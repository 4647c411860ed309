namespace ReportGen.Documents;

/// <summary>Running text. It is never empty.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block
{
    public ParagraphRole Role { get; init; }
}
