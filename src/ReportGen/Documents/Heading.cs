namespace ReportGen.Documents;

/// <summary>A heading of level 1 to 4 (<c>##</c> to <c>#####</c>; <c>#</c> is the title of the document).</summary>
public sealed record Heading(int Level, IReadOnlyList<Inline> Inlines) : Block
{
    public const int MaxLevel = 4;

    /// <summary>The numeral before the text, 一、 or （一）, given by <see cref="HeadingNumbering"/>; empty where there is none.</summary>
    public string Numeral { get; init; } = "";
}
