using System.Globalization;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Reporting;

/// <summary>
/// What records are called in the manifest of a document: <c>监督活动 2024年5月15日 视察</c>, <c>代表建议 2024-010</c>. A name says which record it is and
/// never where it stands, so that a comment more in a file, or a ledger in its place, changes no document; and no more of its text than that, for
/// the document goes to others.
/// </summary>
internal sealed class RecordNames(ModelContext context)
{
    private readonly Dictionary<Record, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RecordBook, HashSet<RecordType>> _told = new(ReferenceEqualityComparer.Instance);
    private readonly bool _hasUnits = context.Records.Run.Units.Count > 1;

    /// <summary>Each name once, in the order of the records.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<Record> records)
    {
        // A number of one record is most of what is printed of records.
        if (records.Count == 1)
        {
            return [Of(records[0])];
        }

        var names = new List<string>(records.Count);
        var seen = new HashSet<string>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            var name = Of(record);
            if (seen.Add(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private string Of(Record record)
    {
        var book = context.BookOf(record);
        if (!_told.TryGetValue(book, out var told))
        {
            _told.Add(book, told = []);
        }

        if (told.Add(record.Type))
        {
            Tell(book, record.Type);
        }

        // Records of a file that only serves for comparison, and records within records, are in no list.
        return _names.TryGetValue(record, out var name) ? name : NameOf(record, book);
    }

    // Those of one name are told apart by their order among each other, which a ledger keeps.
    private void Tell(RecordBook book, RecordType type)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in book.List(type))
        {
            var name = NameOf(record, book);
            counts.TryGetValue(name, out var before);
            counts[name] = before + 1;
            _names[record] = before == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}（{before + 1}）");
        }
    }

    private string NameOf(Record record, RecordBook book)
    {
        var name = record.Type.Name + " " + KeyOf(record, book);
        return _hasUnits ? book.UnitName + " " + name : name;
    }

    private static string KeyOf(Record record, RecordBook book)
    {
        if (record.Id is { } id && !Hides(record, "id"))
        {
            return id;
        }

        var date = Hides(record, "date") ? null : PeriodCut.DateOf(record)?.FullWords;
        var own = Word(record, "kind") ?? Word(record, "form") ?? Word(record, "name");
        return date is null ? own ?? book.Period.Label : own is null ? date : date + " " + own;
    }

    // A name goes into the document with the numbers of its record, and so holds nothing that the record keeps to itself.
    private static bool Hides(Record record, string key) => record.Get(CommonFields.Private) is not null && record.Type.Find(key) is { } field && record.IsPrivate(field);

    private static string? Word(Record record, string key) =>
        record.Type.Find(key) is { } field && !record.IsPrivate(field) && record.Get(field) is { } value && (value is EnumValue or string) ? value.ToString() : null;
}
