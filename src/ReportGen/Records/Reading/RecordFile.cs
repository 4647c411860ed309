namespace ReportGen.Records;

/// <summary>A file as it comes in through the door: the path is printed and never opened.</summary>
public sealed record RecordFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>How the file is kept; null is YAML.</summary>
    public RecordForm? Form { get; init; }
}
