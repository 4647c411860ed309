using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// Reads records from the event stream, one after the other: keys are looked up in the catalogue, values go to <see cref="ValueReader"/>.
/// A faulty field is reported and left out; reading goes on.
/// </summary>
internal sealed class EntryReader
{
    private readonly ValueReader _values;
    private readonly List<Field> _excused = [];
    private FieldEntry[] _buffer = new FieldEntry[64];
    private (int Start, int End)[] _spans = new (int, int)[64];
    private int _used;

    public EntryReader(YamlEvents events, DiagnosticBag bag, int? year)
    {
        Events = events;
        Bag = bag;
        _values = new ValueReader(this, year);
    }

    public YamlEvents Events { get; }

    public ValuePool Pool { get; } = new();

    public TextListBuilder Texts { get; } = new();

    public DiagnosticBag Bag { get; }

    /// <summary>A date without a year was met while the year was not known.</summary>
    public bool MissesYear => _values.MissesYear;

    /// <summary>Reads the mapping that the stream stands at.</summary>
    /// <param name="type">What the mapping is.</param>
    /// <param name="checkRequired">False for parts that another file may complete.</param>
    public Record ReadRecord(RecordType type, bool checkRequired = true)
    {
        var (line, column, first, excused) = (Events.Line, Events.Column, _used, _excused.Count);
        Events.Next();
        while (Events.Kind is not (YamlKind.MapEnd or YamlKind.End))
        {
            ReadEntry(type, first);
        }

        Events.Next();
        var record = new Record(type, Events.Source, line, column, _buffer.AsSpan(first, _used - first).ToArray());
        if (record.Has(CommonFields.Private))
        {
            HidePrivate(record, first);
        }

        _buffer.AsSpan(first, _used - first).Clear();
        _used = first;
        if (checkRequired && !Events.IsBroken)
        {
            CheckRequired(record, excused);
        }

        _excused.RemoveRange(excused, _excused.Count - excused);
        return record;
    }

    /// <summary>A record of which only the shorthand field is written: a plan that is its text.</summary>
    public Record OfShorthand(RecordType type, object value, Location at) =>
        new(type, Events.Source, at.Line, at.Column, [new FieldEntry(type.Shorthand!, value, at.Line, at.Column, at.Line, at.Column, at.Length)]);

    // A key that is only misspelt is one fault, not two: the field it was meant for is excused.
    private void CheckRequired(Record record, int excused)
    {
        foreach (var field in record.Type.RequiredFields)
        {
            if (!record.Has(field) && _excused.IndexOf(field, excused) < 0)
            {
                Bag.ReportMissingField(record.Location, record.Type, field);
            }
        }
    }

    private void HidePrivate(Record record, int first)
    {
        var names = record.Get(CommonFields.Private)!;
        for (var i = 0; i < names.Count; i++)
        {
            if (record.Type.Find(names[i]) is null)
            {
                Bag.ReportUnknownKey(names.LocationOf(i), names[i], record.Type);
            }
        }

        for (var i = first; i < _used; i++)
        {
            if (record.IsPrivate(_buffer[i].Field))
            {
                Events.Source.Hide(_spans[i].Start, _spans[i].End);
            }
        }
    }

    private void ReadEntry(RecordType type, int first)
    {
        if (Events.Kind != YamlKind.Scalar)
        {
            Bag.ReportComplexKey(Events.Location);
            Events.Skip();
            Events.Skip();
            return;
        }

        var (key, keyLine, keyColumn, at) = (Events.Value, Events.Line, Events.Column, Events.Location);
        Events.Next();
        if (type.Find(key) is not { } field)
        {
            ReportUnknown(at, key, type);
            Events.Skip();
            return;
        }

        if (Duplicate(field, first) is { } earlier)
        {
            Bag.ReportDuplicateKey(at, key, earlier);
            Events.Skip();
            return;
        }

        var (line, column, length, start, end) = (Events.Line, Events.Column, Events.Length, Events.Start, Events.EndOffset);
        if (Events.IsNull && (Events.Value.Length == 0 || field.Kind is not (FieldKind.Quantity or FieldKind.Items or FieldKind.People)))
        {
            // "key:" with nothing behind it is a form not filled in; only a quantity's ~ says something.
            Events.Next();
            return;
        }

        // A faulty value leaves its field in place, so that it is not reported missing too.
        var value = _values.Read(field);
        if (_used == _buffer.Length)
        {
            Array.Resize(ref _buffer, _used * 2);
            Array.Resize(ref _spans, _used * 2);
        }

        _spans[_used] = (start, end > start ? end : Math.Min(Events.Start, Events.Source.Text.Length));
        _buffer[_used++] = new FieldEntry(field, value, keyLine, keyColumn, line, column, length);
        if (field.Private)
        {
            Events.Source.Hide(start, end);
        }
    }

    private void ReportUnknown(Location at, string key, RecordType type)
    {
        var colon = key.AsSpan().IndexOfAny("：:");
        var meant = colon > 0 ? type.Find(key[..colon].Trim()) : type.Find(Nearest.Find(key, type.Words) ?? "");
        if (meant is not null)
        {
            _excused.Add(meant);
        }

        if (LineFault.WideSpaceName(key.Length > 0 ? key[0] : 'x') is { } name)
        {
            Bag.ReportWideSpace(at with { Length = 1 }, name);
        }
        else if (colon > 0 && meant is not null)
        {
            LineFault.ReportColon(Bag, at, key, colon);
        }
        else
        {
            Bag.ReportUnknownKey(at, key, type);
        }
    }

    private Location? Duplicate(Field field, int first)
    {
        for (var i = first; i < _used; i++)
        {
            if (ReferenceEquals(_buffer[i].Field, field))
            {
                return new Location(Events.Source, _buffer[i].KeyLine, _buffer[i].KeyColumn, 0);
            }
        }

        return null;
    }
}
