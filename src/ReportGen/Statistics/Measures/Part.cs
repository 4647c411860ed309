using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What a record has to say about one statistic.</summary>
internal readonly record struct Part
{
    /// <summary>The record is none of those that are counted.</summary>
    public static readonly Part None;

    /// <summary>The record counts, but the field is not filled in: it adds nothing, and 0 may not be claimed for it.</summary>
    public static readonly Part Blank = new() { IsBlank = true };

    public static readonly Part One = new() { Quantity = Quantity.One };

    public Quantity? Quantity { get; private init; }

    public bool IsBlank { get; private init; }

    public bool IsNone => Quantity is null && !IsBlank;

    public static Part Of(Quantity? quantity) => quantity is null ? Blank : new Part { Quantity = quantity };

    public static Part Of(Items? items) => Of(items?.Count);

    public static Part Of(People? people) => Of(people?.Count);

    public static Part Of(int number) => Of(Quantity.Of(number));

    public static Part If(bool condition) => condition ? One : None;
}
