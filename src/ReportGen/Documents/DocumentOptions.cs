namespace ReportGen.Documents;

/// <summary>What a kind of report may choose about its document.</summary>
public sealed record DocumentOptions
{
    public HeadingNumbering Numbering { get; init; } = HeadingNumbering.Official;

    /// <summary>A piece of a document: what is numbered over the whole (headings, captions, attachments) is left to who puts the pieces together.</summary>
    public bool IsPart { get; init; }

    /// <summary>Headings without content stay; by default they vanish together with their number.</summary>
    public bool KeepEmptyChapters { get; init; }

    /// <summary>A draft: hints stay, and a heading with one counts as a chapter with content.</summary>
    public bool KeepHints { get; init; }
}
