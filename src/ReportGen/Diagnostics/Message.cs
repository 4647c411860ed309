namespace ReportGen.Diagnostics;

/// <summary>One sentence in both languages of the product. Plain text: bad input is quoted in it as it stands.</summary>
public sealed record Message(string Chinese, string English)
{
    public string In(Language language) => language == Language.English ? English : Chinese;
}
