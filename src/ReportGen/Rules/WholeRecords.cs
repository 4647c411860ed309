using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>
/// Which records can be judged though others could not be read: those in which no fault of reading lies. What a fault may reach is taken too wide
/// rather than too narrow, since a rule must not speak of what is only unread.
/// </summary>
internal sealed class WholeRecords
{
    // The texts and totals stand by themselves: no rule on records asks for them.
    private static readonly Field[] s_apart = [YearFile.Narrative, YearFile.Declared, YearFile.DeclaredSince];

    private readonly HashSet<Record> _faulty = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Location At, Record Owner)> _starts;
    private readonly IReadOnlyList<RecordBook> _books;

    private WholeRecords(IReadOnlyList<RecordBook> books)
    {
        _books = books;
        _starts = [.. books.SelectMany(book => book.Lists.Values).SelectMany(list => list).SelectMany(record => EarlierFindings.StartsOf(record).Select(at => (at, record)))];
    }

    /// <summary>The books with the records that were read whole alone; none where a fault may reach every record.</summary>
    public static IReadOnlyList<RecordBook> Of(IReadOnlyList<RecordBook> books, IReadOnlyList<Diagnostic> findings)
    {
        var whole = new WholeRecords(books);
        return findings.Where(finding => finding.Severity == Severity.Error).All(whole.Confines) ? [.. books.Select(whole.Without)] : [];
    }

    // Whether it is known how far the fault reaches, and if so, who is left out.
    private bool Confines(Diagnostic fault)
    {
        // A file that is broken off (RG11), or rows that belong nowhere (RG1508), may lack in any record.
        if (fault.Location.Source is not { } source || fault.Location.Line == 0 || fault.Id.StartsWith("RG11", StringComparison.Ordinal) || fault.Id == "RG1508"
            || !_books.Any(book => book.Sources.Any(s => s.Path == source.Path)))
        {
            return false;
        }

        return source is SheetSource ? ConfinesRow(fault.Location) : ConfinesLine(fault.Location);
    }

    // A row is a record; a fault of the headers reaches every row below them.
    private bool ConfinesRow(Location fault)
    {
        var ofSheet = _starts.Where(start => start.At.Source!.FullName == fault.Source!.FullName).ToList();
        var ofRow = ofSheet.Where(start => start.At.Line == fault.Line).ToList();
        var reached = ofRow.Count > 0 ? ofRow : ofSheet;
        _faulty.UnionWith(reached.Select(start => start.Owner));
        return reached.Count > 0;
    }

    private bool ConfinesLine(Location fault)
    {
        bool IsBefore(Location at) => at.Source!.FullName == fault.Source!.FullName && (at.Line < fault.Line || (at.Line == fault.Line && at.Column <= fault.Column));
        (Location At, Record? Owner, Field? Section)? nearest = null;
        foreach (var start in _starts.Select(start => (start.At, (Record?)start.Owner, (Field?)null)).Concat(_books.SelectMany(book => book.Sections).Select(section => (section.At, (Record?)null, (Field?)section.Field))))
        {
            if (IsBefore(start.At) && (nearest is not { } found || start.At.Line > found.At.Line || (start.At.Line == found.At.Line && start.At.Column >= found.At.Column)))
            {
                nearest = start;
            }
        }

        if (nearest is not { } one)
        {
            return false;
        }

        if (one.Owner is { } record)
        {
            // A key at the margin begins something of the file itself that is not known.
            _faulty.Add(record);
            return fault.Column > 1;
        }

        return s_apart.Contains(one.Section) || (one.Section!.Kind == FieldKind.Records && (fault.Column > 1 || one.At.Line == fault.Line));
    }

    private RecordBook Without(RecordBook book) => _faulty.Count == 0 ? book : book with
    {
        Lists = book.Lists.ToDictionary(
            list => list.Key,
            list => list.Value.Any(_faulty.Contains) ? new RecordList(list.Key, [.. list.Value.Where(record => !_faulty.Contains(record))], location: list.Value.Location) : list.Value),
    };
}
