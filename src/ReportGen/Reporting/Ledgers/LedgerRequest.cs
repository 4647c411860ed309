namespace ReportGen.Reporting;

/// <summary>Which files become ledgers, or the other way round.</summary>
public sealed record LedgerRequest
{
    /// <summary>Record files and folders of them; <c>-</c> is the standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>A file for one input, or a folder; null writes beside each input.</summary>
    public string? Output { get; init; }

    /// <summary>Phones and dates of birth are passed on too.</summary>
    public bool WithPersonal { get; init; }

    /// <summary>Write over a file that is there.</summary>
    public bool Force { get; init; }
}
