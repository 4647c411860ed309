using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A way to say a number in a sentence, and the field or the rate that it must agree with.</summary>
internal sealed record FieldClaim(Regex Said, Field Field)
{
    public Func<Record, Quantity?>? Recorded { get; init; }

    /// <summary>For a rate: its exact value by the record's fields.</summary>
    public Func<Record, decimal?>? Exact { get; init; }

    /// <summary>For a rate: the fields it is made of, in words.</summary>
    public string Basis { get; init; } = "";
}
