namespace ReportGen.Records;

/// <summary>
/// A field whose value is a <typeparamref name="T"/>: <c>record.Get(Sessions.Expected)</c> gives a <see cref="Quantity"/> or null.
/// </summary>
public sealed class Field<T> : Field
{
    /// <summary>The same field under another record type's own names. <c>Get</c> finds the value through either.</summary>
    internal Field<T> Again(string names, string? meaning = null, bool required = false) => new()
    {
        Key = Key,
        Names = names.Split('/'),
        Kind = Kind,
        Meaning = meaning ?? Meaning,
        Required = required,
        Private = Private,
        Units = Units,
        Whole = Whole,
        Choices = Choices,
        Nested = Nested,
        Splits = Splits,
        IsPersonName = IsPersonName,
        Origin = Origin,
    };
}
