namespace ReportGen.Records;

/// <summary>What a file's bytes come to as text.</summary>
/// <param name="Text">Null where they are no text.</param>
/// <param name="OtherEncoding">The encoding's name where it is not UTF-8.</param>
internal sealed record DecodedText(string? Text, string? OtherEncoding = null)
{
    /// <summary>No forbidden character stands in it and no invisible one; false where nobody has looked yet.</summary>
    public bool IsClean { get; init; }

    /// <summary>What stands before a character that the file's end cuts: it was probably not copied whole. Null where none is cut.</summary>
    public string? BeforeCut { get; init; }
}
