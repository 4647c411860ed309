namespace ReportGen.Documents;

/// <summary>A caption with its number before it: 表1　各年建议办理情况.</summary>
internal static class CaptionText
{
    /// <summary>One character's room between number and words.</summary>
    private const string Gap = "\u3000";

    public static IReadOnlyList<Inline> Of(string label, IReadOnlyList<Inline> caption) =>
        label.Length == 0 ? caption
        : caption is [Text first, ..] ? [new Text(label + Gap + first.Content), .. caption.Skip(1)]
        : [new Text(label + Gap), .. caption];
}
