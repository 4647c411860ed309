using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A form beside YAML in which record files are kept; <see cref="RecordFile.Form"/> names it.</summary>
public abstract class RecordForm
{
    private protected RecordForm()
    {
    }

    /// <summary>The file as events, up to and on its first; null where it cannot be read, which is reported.</summary>
    internal abstract RecordEvents? Open(RecordFile file, DiagnosticBag bag);
}
