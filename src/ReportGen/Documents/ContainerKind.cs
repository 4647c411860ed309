namespace ReportGen.Documents;

/// <summary>What a fenced container makes of its content.</summary>
internal enum ContainerKind
{
    Table,
    LandscapeTable,
    PortraitTable,
    AppendixTable,
    PortraitAppendixTable,
    ColumnChart,
    LineChart,
    PieChart,
    Signature,
    Head,
    Imprint,
    Attachments,
    Remark,
    PageBreak,
    Lead,
    Subtitle,
    Speaker,
    Salutation,
    Note,
    Closing,
    Hint,
}
