using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>What sentences say in numbers, and the field or the rate that it must agree with.</summary>
/// <param name="Field">The field that is named where the two differ.</param>
/// <param name="Ways">The ways to say it.</param>
internal sealed record FieldClaim(Field Field, params Saying[] Ways)
{
    private readonly ulong _signs = Array.Exists(Ways, way => Array.Exists(way.Units, unit => unit.Length == 0)) ? ulong.MaxValue
        : TextSigns.Of(string.Concat(Ways.SelectMany(way => way.Units, (_, unit) => unit[..1])));

    /// <summary>A unit stands somewhere in the text; most texts have none, and are not searched.</summary>
    public bool MayBeIn(in WrittenText text) => (text.Signs & _signs) != 0;

    /// <summary>What the text says, in its order: read from left to right, and no word for two numbers (5条建议3条).</summary>
    public IReadOnlyList<SaidNumber> SaidIn(ReadOnlySpan<char> text)
    {
        List<SaidNumber>? found = null;
        foreach (var way in Ways)
        {
            way.FindIn(text, ref found);
        }

        if (found is null)
        {
            return [];
        }

        found.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        var end = 0;
        var said = new List<SaidNumber>(found.Count);
        foreach (var one in found)
        {
            if (one.Start >= end)
            {
                said.Add(one);
                end = one.End;
            }
        }

        return said;
    }

    public Func<Record, Quantity?>? Recorded { get; init; }

    /// <summary>For a rate: its exact value by the record's fields.</summary>
    public Func<Record, decimal?>? Exact { get; init; }

    /// <summary>For a rate: the fields it is made of, in words.</summary>
    public string Basis { get; init; } = "";
}
