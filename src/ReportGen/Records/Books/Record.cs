using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// One record as read: its fields with values and places. Only fields that the file holds take memory.
/// <c>record.Get(Sessions.Expected)</c> is null where the file says nothing; <c>~</c> and 未统计 are a quantity that is not known.
/// </summary>
public sealed class Record
{
    private readonly FieldEntries _entries;
    private readonly Record? _below;
    private readonly int _line;
    private readonly int _column;

    internal Record(RecordType type, Source source, int line, int column, FieldEntries entries, Record? below = null)
    {
        _below = below;
        Type = type;
        Source = source;
        _line = line;
        _column = column;
        _entries = entries;
    }

    public RecordType Type { get; }

    public Source Source { get; }

    /// <summary>Where the record starts: its <c>{</c>, or its first key.</summary>
    public Location Location => new(Source, _line, _column, 0);

    /// <summary>The fields that the file holds, in file order.</summary>
    public IEnumerable<Field> Fields
    {
        get
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                yield return _entries[i].Field;
            }

            foreach (var below in _below?.Fields ?? [])
            {
                if (IndexOf(below) < 0)
                {
                    yield return below;
                }
            }
        }
    }

    /// <summary>The fields of this record's own file with their values and places, for what looks at every one.</summary>
    internal FieldEntries Entries => _entries;

    /// <summary>The value of one of <see cref="Entries"/>.</summary>
    internal object? ValueOf(in FieldEntry entry) =>
        entry.IsText ? entry.Read(entry.Value as string ?? TextOf(entry).ToString(), Source) : entry.Value;

    /// <summary>The text of one of <see cref="Entries"/>, without a string being made of it; empty where its value is no text, nor a list of one.</summary>
    internal ReadOnlySpan<char> TextOf(in FieldEntry entry) =>
        ReferenceEquals(entry.Value, FieldEntry.InSource) ? ((SourceText)Source).TextAt(entry.Line, entry.Column, entry.Length) : entry.Value as string;

    /// <summary>The record that this one stands over, as a year's unit over the project's; null where there is none.</summary>
    internal Record? Below => _below;

    public string? Id => Get(CommonFields.Id);

    public string? Title => Get(CommonFields.Title);

    public string? Summary => Get(CommonFields.Summary);

    public bool Highlight => Get(CommonFields.Highlight);

    /// <summary>How many activities the record stands for; 1 where it does not say.</summary>
    public Quantity Times => Get(CommonFields.Times) ?? Quantity.One;

    /// <summary>The value of the type's <c>date</c> field, which most lists have; null without one.</summary>
    public DateSpan? Date => Get("date") as DateSpan;

    public T? Get<T>(Field<T> field)
    {
        var own = IndexOf(field);
        return own >= 0 ? ValueOf(_entries[own]) is T value ? value : default
            : _below is null ? default : _below.Get(field);
    }

    /// <summary>The value of a field by its key or any Chinese name; null where absent, and where the type has no such field.</summary>
    public object? Get(string name) => Type.Find(name) is { } field ? Get(field) : null;

    public object? Get(Field field) => IndexOf(field) is >= 0 and var own ? ValueOf(_entries[own]) : _below?.Get(field);

    /// <summary>The file holds this field, be its value only <c>~</c>.</summary>
    public bool Has(Field field) => IndexOf(field) >= 0 || _below?.Has(field) == true;

    /// <summary>Where the value stands; where the field is absent, the record's own place.</summary>
    public Location LocationOf(Field field) =>
        IndexOf(field) is >= 0 and var own ? new Location(Source, _entries[own].Line, _entries[own].Column, _entries[own].Length) : _below?.Has(field) == true ? _below.LocationOf(field) : Location;

    /// <summary>Where the key stands; where the field is absent, the record's own place.</summary>
    public Location KeyLocationOf(Field field) =>
        IndexOf(field) is >= 0 and var own ? new Location(Source, _entries[own].KeyLine, _entries[own].KeyColumn, 0) : _below?.Has(field) == true ? _below.KeyLocationOf(field) : Location;

    /// <summary>The field is private by its nature or named in the record's <c>private</c>.</summary>
    public bool IsPrivate(Field field) =>
        field.Private || (Get(CommonFields.Private) is { } names && IsAmong(names, field));

    // No lambda: it would be an object for every field of every record, whether the record hides any or not.
    private bool IsAmong(TextList names, Field field)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (ReferenceEquals(Type.Find(names[i]), field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// This record's fields, and another's where this one has none: a year file over its project file, key by key also within the records
    /// that both hold (现有代表: {镇: 50} leaves the project's 县 standing).
    /// </summary>
    internal Record Over(Record below)
    {
        var above = Map((field, value) => value is Record inner && below.Get(field) is Record other ? inner.Over(other) : value);
        return new(Type, Source, _line, _column, above._entries, _below is null ? below : _below.Over(below));
    }

    /// <summary>The same record with values replaced, such as people whose names were looked up; itself where nothing changes. Texts of the source and lists of one text stay as they are.</summary>
    internal Record Map(Func<Field, object?, object?> change)
    {
        FieldEntry[]? changed = null;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (ReferenceEquals(_entries[i].Value, FieldEntry.InSource) || _entries[i] is { IsText: true, Field.Kind: FieldKind.TextList })
            {
                continue;
            }

            var value = ValueOf(_entries[i]);
            if (change(_entries[i].Field, value) is var other && !ReferenceEquals(other, value))
            {
                changed ??= _entries.ToArray();
                changed[i] = _entries[i] with { Value = other };
            }
        }

        return changed is null ? this : new(Type, Source, _line, _column, FieldEntries.Of(changed), _below);
    }

    /// <summary>The same record with these fields alone, whichever of the layers holds them.</summary>
    internal Record Only(params ReadOnlySpan<Field> fields)
    {
        var entries = new List<FieldEntry>(fields.Length);
        foreach (var field in fields)
        {
            for (var layer = this; layer is not null; layer = layer._below)
            {
                if (layer.IndexOf(field) is >= 0 and var at)
                {
                    entries.Add(layer._entries[at] with { Value = layer.ValueOf(layer._entries[at]) });
                    break;
                }
            }
        }

        return new(Type, Source, _line, _column, FieldEntries.Of([.. entries]));
    }

    private int IndexOf(Field field)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (ReferenceEquals(_entries[i].Field.Origin, field.Origin))
            {
                return i;
            }
        }

        return -1;
    }
}
