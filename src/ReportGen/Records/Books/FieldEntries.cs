namespace ReportGen.Records;

/// <summary>The entries of one record: a piece of an array that it shares with its neighbours in the file.</summary>
internal readonly record struct FieldEntries(FieldEntry[] Items, int Start, int Count)
{
    public static FieldEntries Of(params FieldEntry[] entries) => new(entries, 0, entries.Length);

    public FieldEntry[] ToArray()
    {
        var copy = new FieldEntry[Count];
        Array.Copy(Items, Start, copy, 0, Count);
        return copy;
    }

    public ref readonly FieldEntry this[int index] => ref Items[Start + index];
}
