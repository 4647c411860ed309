namespace ReportGen.Records;

/// <summary>A key with nothing behind it.</summary>
internal sealed record BlankField(Field Field, int Line, int Column);
