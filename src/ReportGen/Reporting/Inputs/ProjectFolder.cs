using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The folder of a project with its two files; all null where no project file lies above a record file.</summary>
internal sealed record ProjectFolder(string? Folder, RecordFile? Project, RecordFile? Phrases)
{
    public static readonly ProjectFolder None = new(null, null, null);
}
