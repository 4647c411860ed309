namespace ReportGen.Reporting;

/// <summary>Which file becomes the next year's.</summary>
public sealed record RolloverRequest
{
    /// <summary>One record file of one year.</summary>
    public required string File { get; init; }

    /// <summary>The file to write, or a folder; null writes beside the input under the next year's name.</summary>
    public string? Output { get; init; }

    /// <summary>A new congress begins with the year, whatever the unit says of its term.</summary>
    public bool IsNewTerm { get; init; }

    /// <summary>Write over a file that is there.</summary>
    public bool Force { get; init; }
}
