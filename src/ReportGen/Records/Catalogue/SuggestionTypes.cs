namespace ReportGen.Records;

/// <summary>Motions, suggestions, criticisms, opinions.</summary>
public static class SuggestionTypes
{
    public static readonly EnumValue Motion = new("motion", "议案");
    public static readonly EnumValue Suggestion = new("suggestion", "建议");
    public static readonly EnumValue Criticism = new("criticism", "批评");
    public static readonly EnumValue Opinion = new("opinion", "意见");

    public static readonly ChoiceSet All = new(Motion, Suggestion, Criticism, Opinion);
}
