using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Ledger;

/// <summary>The rows of a sheet of records within records, by what they say of the record that they belong to.</summary>
internal sealed class SubTable(SheetRole role, string sheet)
{
    private readonly Dictionary<string, List<SubRow>> _byKey = new(StringComparer.Ordinal);
    private readonly List<SubRow> _withoutKey = [];
    private readonly List<string> _ids = [];
    private int _parents;

    public SheetRole Role { get; } = role;

    /// <summary>The name of the sheet.</summary>
    public string Sheet { get; } = sheet;

    public void Add(IReadOnlyList<SubKey> keys, RawNode record)
    {
        var row = new SubRow(keys, record);
        if (keys.Count == 0)
        {
            _withoutKey.Add(row);
        }
        else if (_byKey.TryGetValue(Key(keys[0]), out var rows))
        {
            rows.Add(row);
        }
        else
        {
            _byKey.Add(Key(keys[0]), [row]);
        }
    }

    /// <summary>The records that belong to a record, in the order of the sheet. Those that name none belong to the first, and only, one.</summary>
    public List<RawNode> Of(RawNode parent)
    {
        List<RawNode> found = [.. _parents++ == 0 ? _withoutKey.Select(row => row.Record) : []];
        if (_byKey.Count == 0)
        {
            return found;
        }

        foreach (var member in parent.Members)
        {
            var field = member.Value.IsScalar ? Role.Parent.Find(member.Key) : null;
            if (ReferenceEquals(field?.Origin, CommonFields.Id))
            {
                _ids.Add(member.Value.Text.Trim());
            }

            if (field is not null && _byKey.TryGetValue(Key(new SubKey(field, member.Value.Text, default)), out var rows))
            {
                foreach (var row in rows.Where(row => !row.IsTaken && row.Keys.All(key => Says(parent, key))))
                {
                    row.IsTaken = true;
                    found.Add(row.Record);
                }
            }
        }

        return found;
    }

    /// <summary>What belongs to no record.</summary>
    public void ReportLeft(DiagnosticBag bag)
    {
        foreach (var row in _byKey.Values.SelectMany(rows => rows).Where(row => !row.IsTaken))
        {
            bag.ReportNoParent(row.Keys[0].At, Sheet, row.Keys[0].Field.Name, row.Keys[0].Text, Role.Parent, Meant(row.Keys[0]));
        }

        if (_parents != 1)
        {
            _withoutKey.ForEach(row => bag.ReportNoKey(row.Record.At, Sheet, Role.Parent));
        }
    }

    // 3, where a cell of numbers has lost the zeros of 003, or where the year of 2025-003 was left out; it must be one alone.
    private string? Meant(SubKey key)
    {
        if (!ReferenceEquals(key.Field.Origin, CommonFields.Id) || Number(key.Text) is not { Length: > 0 } number)
        {
            return null;
        }

        var found = _ids.FindAll(id => Number(id) == number);
        return found.Count == 1 ? found[0] : null;
    }

    private static string Number(string id)
    {
        var plain = Digits.Narrow(id).Trim();
        var start = plain.Length;
        while (start > 0 && char.IsAsciiDigit(plain[start - 1]))
        {
            start--;
        }

        return plain[start..].TrimStart('0');
    }

    private bool Says(RawNode parent, SubKey key) =>
        parent.Members.Any(m => m.Value.IsScalar && ReferenceEquals(Role.Parent.Find(m.Key), key.Field) && Key(new SubKey(key.Field, m.Value.Text, default)) == Key(key))
        || (key.Field.Kind == FieldKind.Ordinal && !parent.Members.Any(m => ReferenceEquals(Role.Parent.Find(m.Key), key.Field)));

    /// <summary>The same for the same number, day or text, however it is typed.</summary>
    public static string KeyText(Field field, string written)
    {
        var text = written.Trim();
        var same = field.Kind switch
        {
            FieldKind.Ordinal when OrdinalParser.Parse(text) is { } ordinal => ordinal.Number.ToString(CultureInfo.InvariantCulture),
            FieldKind.Date when DateParser.Parse(text, 1, out _) is { } date => $"{date.First:yyyy-MM-dd}..{date.Last:yyyy-MM-dd}",
            _ => Digits.Narrow(text),
        };
        return field.Origin.Key + "\n" + same;
    }

    private static string Key(SubKey key) => KeyText(key.Field, key.Text);

    private sealed class SubRow(IReadOnlyList<SubKey> keys, RawNode record)
    {
        public IReadOnlyList<SubKey> Keys { get; } = keys;

        public RawNode Record { get; } = record;

        public bool IsTaken { get; set; }
    }
}
