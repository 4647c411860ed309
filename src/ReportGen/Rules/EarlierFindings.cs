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

            if (ReasonOf(book, finding) is { } reason)
            {
                verdict.Waive(new WaivedFinding(finding.Rule, finding.Location, finding.Headline, reason));
                return null;
            }

            return finding;
        });
    }

    // The record that the place lies in is the last one that starts before it.
    private static string? ReasonOf(RecordBook book, Diagnostic finding)
    {
        Record? nearest = null;
        foreach (var record in book.Lists.Values.SelectMany(list => list))
        {
            if (record.Source.Path == finding.Location.Source!.Path && IsBefore(record.Location, finding.Location) && (nearest is null || IsBefore(nearest.Location, record.Location)))
            {
                nearest = record;
            }
        }

        return nearest is null ? null : Waived.ReasonFor(finding.Rule, nearest);
    }

    private static bool IsBefore(Location left, Location right) => left.Line < right.Line || (left.Line == right.Line && left.Column <= right.Column);
}
