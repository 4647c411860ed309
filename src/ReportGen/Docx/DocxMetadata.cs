namespace ReportGen.Docx;

/// <summary>The properties of a document; nothing else ever gets into them. The date is the record's (成文日期), never the clock's.</summary>
public sealed record DocxMetadata
{
    public string Title { get; init; } = "";

    public string Creator { get; init; } = "";

    public DateOnly? Date { get; init; }
}
