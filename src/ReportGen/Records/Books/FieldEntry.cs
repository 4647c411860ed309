using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// One field of one record: its value, and where key and value stand. Columns count from 1. A text that stands in the file as it reads is not kept
/// a second time: its value is <see cref="InSource"/>, and the record takes it from its source when it is asked for. Of a list of one text, and of one
/// named person, that text alone is kept.
/// </summary>
internal readonly record struct FieldEntry(Field Field, object? Value, int KeyLine, int KeyColumn, int Line, int Column, int Length)
{
    /// <summary>
    /// Stands for a text of the record's <see cref="Diagnostics.SourceText"/> at the value's place. Half of what a large file leaves in memory would be such
    /// texts, and what a collection costs goes by what survives it.
    /// </summary>
    public static readonly object InSource = new();

    /// <summary>The value is one text, and so is what it stands for, unless the field holds lists or persons.</summary>
    public bool IsText => Value is string || ReferenceEquals(Value, InSource);

    /// <summary>What is kept of a value as read: what one text at the value's own place says need not outlive the reading as an object of its own.</summary>
    public static object? Kept(object? value, Spot place) => value switch
    {
        TextList { Count: 1 } texts when texts.SpotOf(0) == place => texts[0],
        People { Names: { Count: 1 } names } people when names.SpotOf(0) == place && people == Named(names) => names[0],
        _ => value,
    };

    /// <summary>A text that was kept, as the value that it was.</summary>
    public object Read(string text, Source source) => Field.Kind switch
    {
        FieldKind.TextList => Texts(text, source),
        FieldKind.People => Named(Texts(text, source)),
        _ => text,
    };

    private TextList Texts(string text, Source source) => new(text, source, new Spot(Line, Column, Length));

    private static People Named(TextList name) => new() { Count = Quantity.One, Names = name, Written = name[0] };
}
