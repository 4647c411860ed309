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

    // The record that the place lies in is the last one that starts before it; in a ledger, the one of its row or of the row within it.
    private static string? ReasonOf(RecordBook book, Diagnostic finding)
    {
        Record? nearest = null;
        var start = default(Location);
        foreach (var record in book.Lists.Values.SelectMany(list => list))
        {
            foreach (var at in StartsOf(record))
            {
                if (at.Source!.FullName == finding.Location.Source!.FullName && IsBefore(at, finding.Location) && (nearest is null || IsBefore(start, at)))
                {
                    (nearest, start) = (record, at);
                }
            }
        }

        return nearest is null ? null : Waived.ReasonFor(finding.Rule, nearest);
    }

    // A record begins where it stands, and where those within it stand in sheets of their own.
    public static IEnumerable<Location> StartsOf(Record record) => Within(record).Where(inner => !ReferenceEquals(inner.Source, record.Source)).Select(inner => inner.Location).Prepend(record.Location);

    private static IEnumerable<Record> Within(Record record)
    {
        foreach (var entry in record.Entries)
        {
            IEnumerable<Record> inner = entry.Value switch
            {
                Record one => [one],
                RecordList several => several,
                Items { Records: { } several } => several,
                _ => [],
            };
            foreach (var one in inner)
            {
                yield return one;
                foreach (var deeper in Within(one))
                {
                    yield return deeper;
                }
            }
        }
    }

    // A record of a sheet is its row: the cell it begins at is that of its first field, which need not be the first column.
    private static bool IsBefore(Location left, Location right) =>
        left.Line < right.Line || (left.Line == right.Line && (left.Column <= right.Column || left.Source is SheetSource));
}
