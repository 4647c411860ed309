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
    private readonly List<BlankField> _blank = [];
    private readonly GrowingArray<FieldEntry> _buffer = new(64);
    private readonly GrowingArray<ValueSpan> _spans = new(64);
    private readonly EntryStore _store = new();
    private readonly UnknownKeys _unknown;

    public EntryReader(RecordEvents events, DiagnosticBag bag, int? year)
    {
        Events = events;
        Bag = bag;
        _values = new ValueReader(this, year);
        _unknown = new UnknownKeys(events, bag);
    }

    public RecordEvents Events { get; }

    public ValuePool Pool { get; } = new();

    public TextListBuilder Texts { get; } = new();

    public DiagnosticBag Bag { get; }

    /// <summary>A date without a year was met while the year was not known.</summary>
    public bool MissesYear => _values.MissesYear;

    /// <summary>Reads the mapping that the stream stands at.</summary>
    /// <param name="type">What the mapping is.</param>
    /// <param name="required">The fields that must be there; none for parts that another file may complete. By default those of the type.</param>
    public Record ReadRecord(RecordType type, IReadOnlyList<Field>? required = null)
    {
        var (source, line, column, first, excused, blank, pieces) = (Events.Source, Events.Line, Events.Column, _buffer.Count, _excused.Count, _blank.Count, _unknown.Pieces);
        Field? before = null;
        Events.Next();
        while (Events.Kind is not (YamlKind.MapEnd or YamlKind.End))
        {
            before = ReadEntry(type, first, blank, before);
        }

        var lastLine = line;
        if (Events is YamlEvents { LeftOut: { } leftOut })
        {
            lastLine = Events.Line;
            Excuse(type, leftOut.KeysBetween(line, lastLine));
        }

        Events.Next();
        AddExcused(first, excused, line, column);
        var record = new Record(type, source, line, column, _store.Take(_buffer, first));
        if (record.Get(CommonFields.Private) is { } names)
        {
            HidePrivate(record, names, first);
            (Events as YamlEvents)?.LeftOut?.HideValues(line, lastLine, key => type.Find(key) is { } field && record.IsPrivate(field));
        }

        if (_unknown.Pieces > pieces)
        {
            _unknown.Hide(record, pieces);
        }

        _buffer.Cut(first);
        _spans.Cut(first);
        if (!Events.IsBroken)
        {
            CheckRequired(record, required ?? type.RequiredFields);
        }

        _excused.RemoveRange(excused, _excused.Count - excused);
        _blank.RemoveRange(blank, _blank.Count - blank);
        return record;
    }

    /// <summary>A record of which only the shorthand field is written: a plan that is its text.</summary>
    public Record OfShorthand(RecordType type, object value, Location at) =>
        new(type, at.Source!, at.Line, at.Column, FieldEntries.Of(new FieldEntry(type.Shorthand!, value, at.Line, at.Column, at.Line, at.Column, at.Length)));

    // What stood on a line that is told to be faulty, and is no longer read, is not missing.
    private void Excuse(RecordType type, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (type.Find(key) is { } field)
            {
                _excused.Add(field);
            }
        }
    }

    // A key that is only misspelt is one fault, not two: the field it was meant for stands there without a value, as after a faulty one.
    private void AddExcused(int first, int excused, int line, int column)
    {
        for (var i = excused; i < _excused.Count; i++)
        {
            if (Place(_excused[i], first) is null)
            {
                Add(new FieldEntry(_excused[i], null, line, column, line, column, 0), default);
            }
        }
    }

    private void CheckRequired(Record record, IReadOnlyList<Field> required)
    {
        // By index: an enumerator for each of a hundred thousand records is garbage.
        for (var i = 0; i < required.Count; i++)
        {
            var field = required[i];
            if (!record.Has(field) && Events.PlaceOfMissing(record.Location, field) is { } place && !(Events is YamlEvents yaml && LineFault.IsOutdented(yaml.Text, yaml.Line)))
            {
                Bag.ReportMissingField(place, record.Type, field);
            }
        }
    }

    private void HidePrivate(Record record, TextList names, int first)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (record.Type.Find(names[i]) is null)
            {
                Bag.ReportUnknownKey(names.LocationOf(i), names[i], record.Type);
            }
        }

        for (var i = first; i < _buffer.Count; i++)
        {
            if (record.IsPrivate(_buffer[i].Field))
            {
                Events.Hide(record.Source, _buffer[i], _spans[i].Start, _spans[i].End);
            }
        }
    }

    // Returns the field that was read, or was meant; a piece without a colon may be the rest of its value.
    private Field? ReadEntry(RecordType type, int first, int blank, Field? before)
    {
        if (Events.Kind != YamlKind.Scalar)
        {
            Bag.ReportComplexKey(Events.Location);
            Events.Skip();
            Events.Skip();
            return null;
        }

        var (key, keyLine, keyColumn, at, span) = (Events.Value, Events.Line, Events.Column, Events.Location, new ValueSpan(Events.Start, Events.EndOffset));
        Events.Next();
        if (type.Find(key) is not { } field)
        {
            before = _unknown.Report(at, key, span, type, before, out var meant);
            if (meant is not null)
            {
                _excused.Add(meant);
            }

            Events.Skip();
            return before;
        }

        if (Duplicate(field, first, blank) is { } earlier)
        {
            Bag.ReportDuplicateKey(at, key, earlier);
            Events.Skip();
            return field;
        }

        // Broken off behind the key: that is told, and the field is no fault of its own.
        if (Events.Kind == YamlKind.End)
        {
            return field;
        }

        var (line, column, length, start, end) = (Events.Line, Events.Column, Events.Length, Events.Start, Events.EndOffset);
        if ((Events.IsNull && (Events.Value.Length == 0 || field.Kind is not (FieldKind.Quantity or FieldKind.Items or FieldKind.People)))
            || (field.Kind == FieldKind.Text && Events.Kind == YamlKind.Scalar && NoneWords.Is(Events.Value)))
        {
            if (Events is YamlEvents { LeftOut: { } leftOut } && leftOut.Holds(keyLine + 1))
            {
                // What it holds stands on lines that are told and not read.
                Add(new FieldEntry(field, null, keyLine, keyColumn, keyLine, keyColumn, 0), default);
                Events.Next();
                return field;
            }

            // "key:" with nothing behind it is a form not filled in; only a quantity's ~ says something. A text that says 无 is none that could be told.
            _blank.Add(new BlankField(field, keyLine, keyColumn));
            Events.Next();
            return field;
        }

        // A faulty value leaves its field in place, so that it is not reported missing too.
        var value = MistypedValue.Report(Events, Bag, type, field) ? null : FieldEntry.Kept(_values.Read(field), new Spot(line, column, length));
        end = end > start ? end : EndOfCollection(start);
        Add(new FieldEntry(field, value, keyLine, keyColumn, line, column, length), new ValueSpan(start, end));
        if (field.Private)
        {
            Events.Hide(at.Source!, _buffer[_buffer.Count - 1], start, end);
        }

        return field;
    }

    private void Add(FieldEntry entry, ValueSpan span)
    {
        _buffer.Add(entry);
        _spans.Add(span);
    }

    // A list or mapping ends before what follows it.
    private int EndOfCollection(int start)
    {
        if (Events is not YamlEvents { Text.Text: var text })
        {
            return start;
        }

        var end = Math.Clamp(Events.Start, start, text.Length);
        while (end > start && text[end - 1] is (' ' or '\t' or '\r' or '\n' or ','))
        {
            end--;
        }

        return end;
    }

    private Location? Duplicate(Field field, int first, int blank)
    {
        for (var i = blank; i < _blank.Count; i++)
        {
            if (ReferenceEquals(_blank[i].Field, field))
            {
                return new Location(Events.Source, _blank[i].Line, _blank[i].Column, 0);
            }
        }

        return Place(field, first);
    }

    private Location? Place(Field field, int first)
    {
        for (var i = first; i < _buffer.Count; i++)
        {
            if (ReferenceEquals(_buffer[i].Field, field))
            {
                return new Location(Events.Source, _buffer[i].KeyLine, _buffer[i].KeyColumn, 0);
            }
        }

        return null;
    }
}
