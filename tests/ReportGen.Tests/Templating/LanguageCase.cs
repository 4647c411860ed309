namespace ReportGen.Tests.Templating;

/// <summary>One line of a table of cases, see <see cref="LanguageCaseFile"/>.</summary>
internal sealed record LanguageCase(string Group, string Template, string Expected, string? Data, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The findings a case expects, as it writes them; null where it expects a text.</summary>
    public string? Findings => Expected.StartsWith('!') ? Expected[1..] : null;
}
