using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// A record file as a stream of maps, lists and texts, each with its place, whatever form it is kept in. What stands where is set by
/// the form; what it means is for <see cref="EntryReader"/> alone.
/// </summary>
internal abstract class RecordEvents(Source source)
{
    public Source Source { get; protected set; } = source;

    public YamlKind Kind { get; protected set; } = YamlKind.MapEnd;

    /// <summary>The text of a scalar; empty for all else.</summary>
    public string Value { get; protected set; } = "";

    /// <summary>Written without quotes and not as a block.</summary>
    public bool IsPlain { get; protected set; }

    public int Line { get; protected set; } = 1;

    public int Column { get; protected set; } = 1;

    /// <summary>UTF-16 units on the first line; 0 for what goes over several lines or is no scalar.</summary>
    public int Length { get; protected set; }

    /// <summary>Offsets of the scalar in the file's text.</summary>
    public int Start { get; protected set; }

    public int EndOffset { get; protected set; }

    /// <summary>The stream broke off at an error.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>The year of the period, where the form tells it before the records; dates without a year are of it.</summary>
    public virtual int? Year => null;

    /// <summary>What the stream stands at, in words.</summary>
    public Message Shape => Kind switch
    {
        YamlKind.ListStart => new("列表", "a list"),
        YamlKind.MapStart => new("“键: 值”", "key: value pairs"),
        _ => Value.Length > 20 ? new($"“{Value[..20]}…”", $"\"{Value[..20]}…\"") : new($"“{Value}”", $"\"{Value}\""),
    };

    public Location Location => new(Source, Line, Column, Length);

    /// <summary>A plain <c>~</c>, <c>null</c> or nothing at all.</summary>
    public bool IsNull => Kind == YamlKind.Scalar && IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The scalar's text can be read in the source again, from its place on, character for character.</summary>
    public virtual bool StandsInSource(string text) => false;

    public abstract void Next();

    /// <summary>Leaves the current node, with all that is in it, behind.</summary>
    public void Skip()
    {
        var open = 0;
        do
        {
            open += Kind switch { YamlKind.MapStart or YamlKind.ListStart => 1, YamlKind.MapEnd or YamlKind.ListEnd => -1, _ => 0 };
            Next();
        }
        while (open > 0 && Kind != YamlKind.End);
    }

    /// <summary>Keeps the value of an entry, which was read already, out of findings.</summary>
    public abstract void Hide(Source source, in FieldEntry entry, int start, int end);

    /// <summary>
    /// Where a field that is missing from a record belongs: the record's own place where the form cannot say better; null where its absence is told
    /// already, as for a sheet that lacks the whole column.
    /// </summary>
    public virtual Location? PlaceOfMissing(Location record, Field field) => record;
}
