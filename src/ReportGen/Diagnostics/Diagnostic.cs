namespace ReportGen.Diagnostics;

/// <summary>
/// One finding. The headline stands alone and quotes the bad text; the label stands under the caret; the help says how to mend it.
/// </summary>
public sealed record Diagnostic
{
    public required Rule Rule { get; init; }

    public required Severity Severity { get; init; }

    public required Location Location { get; init; }

    public required Message Headline { get; init; }

    public Message? Label { get; init; }

    public Message? Help { get; init; }

    public IReadOnlyList<Related> Related { get; init; } = [];

    /// <summary>What may stand in the place of the marked text without a change of meaning; null where a person must decide.</summary>
    public string? Replacement { get; init; }

    /// <summary>The file that the finding is about where it has no place in one, since it could not be read; else null.</summary>
    public string? Unread { get; init; }

    public string Id => Rule.Id;
}
