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
    private readonly HashSet<string> _wholeSheets = new(StringComparer.Ordinal);
    private readonly RecordPlaces _places;
    private readonly IReadOnlyList<RecordBook> _books;

    private WholeRecords(IReadOnlyList<RecordBook> books)
    {
        _books = books;
        _places = new RecordPlaces(books);
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
        // Rows that belong nowhere (RG1508) may lack in any record.
        if (fault.Location.Source is not { } source || fault.Location.Line == 0 || fault.Id == "RG1508"
            || !_books.Any(book => book.Sources.Any(s => s.Path == source.Path)))
        {
            return false;
        }

        return source is SheetSource ? ConfinesRow(fault.Location) : fault.Id.StartsWith("RG11", StringComparison.Ordinal) ? ConfinesSlip(fault.Location) : ConfinesLine(fault.Location);
    }

    // A row is a record; a fault of the headers reaches every row below them.
    private bool ConfinesRow(Location fault)
    {
        var ofRow = _places.InRow(fault).ToList();
        if (ofRow.Count > 0)
        {
            _faulty.UnionWith(ofRow);
            return true;
        }

        var ofSheet = _places.Of(fault.Source!);
        if (_wholeSheets.Add(fault.Source!.FullName))
        {
            _faulty.UnionWith(ofSheet.Select(other => other.Owner));
        }

        return ofSheet.Count > 0;
    }

    // Lines that are no YAML (RG11) are left out: of the record that begins above them, or of the one that would begin with them.
    private bool ConfinesSlip(Location fault)
    {
        // At the margin a section may be lost, and the settings with it; of those that remain, records and texts are judged without them.
        var section = _books.SelectMany(book => book.Sections).Where(one => one.At.Source!.FullName == fault.Source!.FullName && one.At.Line <= fault.Line).MaxBy(one => one.At.Line);
        if (section is not { Field: { } field, At.Line: var line } || (fault.Source!.LineText(fault.Line) is [not (' ' or '\t' or '-' or '－' or '\u3000' or '\u00A0'), ..] && line != fault.Line)
            || !(s_apart.Contains(field) || field.Kind == FieldKind.Records))
        {
            return false;
        }

        if (_places.Before(fault) is { } above && above.At.Line >= line)
        {
            _faulty.Add(above.Owner);
        }

        if (line != fault.Line && _places.After(fault) is { } below && !_books.SelectMany(book => book.Sections).Any(one => one.At.Source!.FullName == fault.Source!.FullName && one.At.Line > fault.Line && one.At.Line <= below.At.Line))
        {
            _faulty.Add(below.Owner);
        }

        return true;
    }

    private bool ConfinesLine(Location fault)
    {
        (Location At, Record? Owner, Field? Section)? nearest = _places.Before(fault) is { } start ? (start.At, start.Owner, null) : null;
        foreach (var (at, field) in _books.SelectMany(book => book.Sections))
        {
            if (at.Source!.FullName == fault.Source!.FullName && !IsBehind(at, fault) && (nearest is not { } found || !IsBehind(found.At, at)))
            {
                nearest = (at, null, field);
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

    private static bool IsBehind(Location left, Location right) => left.Line > right.Line || (left.Line == right.Line && left.Column > right.Column);

    private RecordBook Without(RecordBook book) => _faulty.Count == 0 ? book : book with
    {
        Lists = book.Lists.ToDictionary(
            list => list.Key,
            list => list.Value.Any(_faulty.Contains) ? new RecordList(list.Key, [.. list.Value.Where(record => !_faulty.Contains(record))], location: list.Value.Location) : list.Value),
    };
}
