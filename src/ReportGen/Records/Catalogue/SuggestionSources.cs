namespace ReportGen.Records;

/// <summary>Where a suggestion came from.</summary>
public static class SuggestionSources
{
    public static readonly EnumValue Session = new("session", "大会期间/大会");
    public static readonly EnumValue Intersession = new("intersession", "闭会期间/闭会");
    public static readonly EnumValue Contact = new("contact", "接待选民/联系选民");

    public static readonly ChoiceSet All = new(Session, Intersession, Contact);
}
