using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// What reading and counting found before the rules goes by the project's settings and by the waivers of records too. Errors stay: a record
/// that was not understood cannot be waved through.
/// </summary>
internal static class EarlierFindings
{
    public static void Revise(IReadOnlyList<RecordBook> books, DiagnosticBag bag, Verdict verdict)
    {
        var places = new Dictionary<RecordBook, RecordPlaces>(ReferenceEqualityComparer.Instance);
        bag.Revise(finding =>
        {
            if (finding.Severity == Severity.Error || books.FirstOrDefault(book => book.Sources.Any(s => s.Path == finding.Location.Source?.Path)) is not { } book)
            {
                return finding;
            }

            if (book.Settings.Rules.ContainsKey(finding.Id))
            {
                return book.Settings.SeverityOf(finding.Id, finding.Severity) is { } level ? finding with { Severity = level } : null;
            }

            if (!places.TryGetValue(book, out var starts))
            {
                places.Add(book, starts = new RecordPlaces([book]));
            }

            if (starts.Before(finding.Location)?.Owner is { } record && Waived.ReasonFor(finding.Rule, record) is { } reason)
            {
                verdict.Waive(new WaivedFinding(finding.Rule, finding.Location, finding.Headline, reason));
                return null;
            }

            return finding;
        });
    }
}
