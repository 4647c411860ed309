namespace ReportGen.Documents;

/// <summary>What a fenced container makes of its content.</summary>
internal enum ContainerKind
{
    Table,
    Signature,
    PageBreak,
    Lead,
    Subtitle,
    Speaker,
    Salutation,
    Note,
    Closing,
    Hint,
}
