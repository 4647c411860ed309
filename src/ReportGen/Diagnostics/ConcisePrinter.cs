namespace ReportGen.Diagnostics;

/// <summary>One line a finding, for editors and scripts: <c>2024.yaml:118:15: error[RG2104]: …</c>. Severity words and ids are never translated.</summary>
public static class ConcisePrinter
{
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, Language language)
    {
        foreach (var item in diagnostics)
        {
            var place = item.Location.Source is null ? "" : PrintableText.Of(item.Location.ToString()) + ": ";
            output.Write($"{place}{item.Severity.Keyword()}[{item.Id}]: {PrintableText.Of(item.Headline.In(language))}\n");
        }
    }
}
