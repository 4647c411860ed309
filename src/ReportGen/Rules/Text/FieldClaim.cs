using System.Text.RegularExpressions;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A way to say a number in a sentence, and the field or the rate that it must agree with.</summary>
/// <param name="Words">Without one of them a text does not speak of it; most texts do not, and a pattern costs much more.</param>
/// <param name="Pattern">The way to say it.</param>
/// <param name="Field">The field that is named where the two differ.</param>
internal sealed record FieldClaim(string[] Words, Func<Regex> Pattern, Field Field)
{
    public MatchCollection SaidIn(string text) => Pattern().Matches(text);

    public bool MayBeIn(string text)
    {
        foreach (var word in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public Func<Record, Quantity?>? Recorded { get; init; }

    /// <summary>For a rate: its exact value by the record's fields.</summary>
    public Func<Record, decimal?>? Exact { get; init; }

    /// <summary>For a rate: the fields it is made of, in words.</summary>
    public string Basis { get; init; } = "";
}
