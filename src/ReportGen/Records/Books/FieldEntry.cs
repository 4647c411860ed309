namespace ReportGen.Records;

/// <summary>
/// One field of one record: its value, and where key and value stand. Columns count from 1. A text that stands in the file as it reads is not kept
/// a second time: its value is <see cref="InSource"/>, and the record takes it from its source when it is asked for.
/// </summary>
internal readonly record struct FieldEntry(Field Field, object? Value, int KeyLine, int KeyColumn, int Line, int Column, int Length)
{
    /// <summary>
    /// Stands for a text of the record's <see cref="Diagnostics.SourceText"/> at the value's place. Half of what a large file leaves in memory would be such
    /// texts, and what a collection costs goes by what survives it.
    /// </summary>
    public static readonly object InSource = new();
}
