namespace ReportGen.Records;

/// <summary>The files of one unit and one period, which become one book.</summary>
internal sealed record FilesOfPeriod(string? Unit, Period Period)
{
    public List<ReadFile> Files { get; } = [];
}
