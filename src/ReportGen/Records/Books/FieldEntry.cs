namespace ReportGen.Records;

/// <summary>One field of one record: its value, and where key and value stand. Columns count from 1.</summary>
internal readonly record struct FieldEntry(Field Field, object? Value, int KeyLine, int KeyColumn, int Line, int Column, int Length);
