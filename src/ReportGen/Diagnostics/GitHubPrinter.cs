namespace ReportGen.Diagnostics;

/// <summary>
/// Workflow commands that GitHub turns into annotations. It shows ten of a kind only, so errors come first; the last line is the total.
/// </summary>
public static class GitHubPrinter
{
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, Language language)
    {
        foreach (var item in diagnostics.OrderByDescending(d => d.Severity))
        {
            var command = item.Severity == Severity.Info ? "notice" : item.Severity.Keyword();
            var cell = item.Location.Source?.CellOf(item.Location.Line, item.Location.Column) is { } name ? name + ": " : "";
            var text = cell + item.Headline.In(language) + (item.Help is { } help ? "\n" + help.In(language) : "");
            output.Write($"::{command} {Place(item.Location)}title={Property($"{item.Id} {item.Rule.Title.In(language)}")}::{Data(text)}\n");
        }

        output.Write($"::notice title=reportgen::{Data(DiagnosticSummary.Of(diagnostics).Text.In(language))}\n");
    }

    private static string Place(Location location) => location.Source is not { } source ? ""
        : source.CellOf(location.Line, location.Column) is not null ? $"file={Property(source.Path)},"
        : $"file={Property(source.Path)},line={location.Line},col={location.Column},endColumn={location.Column + location.Length},";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
