namespace ReportGen.Records;

/// <summary>Things that are counted or told one by one: opinions: 5, or the five opinions.</summary>
public sealed record Items
{
    /// <summary>How many: as stated, else the number of texts or records.</summary>
    public required Quantity Count { get; init; }

    public TextList Texts { get; init; } = TextList.Empty;

    /// <summary>Where each one is a record of its own (elected in a district), else empty.</summary>
    public RecordList? Records { get; init; }
}
