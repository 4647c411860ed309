namespace ReportGen.Records;

/// <summary>
/// A number as an office writes it: exact or with a qualifier, a range, or not known. Quantities add up by the rules of the record
/// format; a sum says how many of its parts are not known.
/// </summary>
public sealed record Quantity
{
    // Small counts are most of all quantities; they are kept once.
    private static readonly Quantity[] Small = CountsBelow(100);

    public static readonly Quantity Zero = Of(0);
    public static readonly Quantity One = Of(1);

    /// <summary>未统计: neither 0 nor absent.</summary>
    public static readonly Quantity Unknown = new() { UnknownParts = 1 };

    /// <summary>多次, 若干: not known, but some.</summary>
    public static readonly Quantity Several = new() { UnknownParts = 1, IsSome = true };

    /// <summary>The number, in ones (2.5万 is 25000); of a sum the known part; null where nothing is known or where it is a range.</summary>
    public decimal? Value { get; init; }

    public Qualifier Qualifier { get; init; }

    /// <summary>The ends of a range (1-3); both or neither.</summary>
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>How many parts of this quantity are not known; 0 is complete.</summary>
    public int UnknownParts { get; init; }

    /// <summary>Not known, but certainly not zero.</summary>
    public bool IsSome { get; init; }

    /// <summary>As written in the file, without the unit (<c>980多</c>, <c>2.5万</c>); null for what was computed.</summary>
    public string? Written { get; init; }

    /// <summary>A percentage: <c>98.1%</c>; the value is 98.1.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Decimals as written: 98.10 has two. A declared total is compared at this precision.</summary>
    public int Decimals { get; init; }

    public bool IsRange => Min is not null;

    /// <summary>Nothing is missing: a number or a range.</summary>
    public bool IsKnown => UnknownParts == 0;

    /// <summary>A plain number, no qualifier, no range, nothing missing.</summary>
    public bool IsExact => IsKnown && Qualifier == Qualifier.Exact && Value is not null;

    /// <summary>Known to be more than zero.</summary>
    public bool Any => IsSome || Value > 0 || Min > 0;

    /// <summary>余, 近, 约, 以上, 以下, or empty.</summary>
    public string QualifierWord => Qualifier switch
    {
        Qualifier.Over => "余",
        Qualifier.Near => "近",
        Qualifier.About => "约",
        Qualifier.AtLeast => "以上",
        Qualifier.AtMost => "以下",
        _ => "",
    };

    public static Quantity Of(decimal value) => new() { Value = value };

    public static Quantity Of(int count) => count is >= 0 and < 100 ? Small[count] : new() { Value = count };

    public static Quantity Range(decimal min, decimal max) => new() { Min = min, Max = max };

    public static Quantity operator +(Quantity left, Quantity right) => Add(left, right);

    /// <summary>
    /// 30余 + 12 is 42余, near + exact is near, ranges add their ends, mixed directions are 约, and anything plus unknown is an incomplete sum.
    /// </summary>
    public static Quantity Add(Quantity left, Quantity right)
    {
        var sum = new Quantity
        {
            UnknownParts = left.UnknownParts + right.UnknownParts,
            IsSome = left.IsSome || right.IsSome,
            IsPercent = left.IsPercent && right.IsPercent,
            Decimals = Math.Max(left.Decimals, right.Decimals),
            Qualifier = left.HasNumber ? right.HasNumber ? Mix(left.Qualifier, right.Qualifier) : left.Qualifier : right.Qualifier,
        };
        if (left.IsRange || right.IsRange)
        {
            return sum with { Min = (left.Min ?? left.Value ?? 0) + (right.Min ?? right.Value ?? 0), Max = (left.Max ?? left.Value ?? 0) + (right.Max ?? right.Value ?? 0) };
        }

        return left.HasNumber || right.HasNumber ? sum with { Value = (left.Value ?? 0) + (right.Value ?? 0) } : sum;
    }

    private bool HasNumber => Value is not null || Min is not null;

    private static Qualifier Mix(Qualifier a, Qualifier b) =>
        a == b || b == Qualifier.Exact ? a
        : a == Qualifier.Exact ? b
        : (IsUpward(a) && IsUpward(b)) ? Qualifier.AtLeast
        : (IsDownward(a) && IsDownward(b)) ? Qualifier.AtMost
        : Qualifier.About;

    private static bool IsUpward(Qualifier q) => q is Qualifier.Over or Qualifier.AtLeast;

    private static bool IsDownward(Qualifier q) => q is Qualifier.Near or Qualifier.AtMost;

    private static Quantity[] CountsBelow(int end)
    {
        var counts = new Quantity[end];
        for (var i = 0; i < end; i++)
        {
            counts[i] = new Quantity { Value = i };
        }

        return counts;
    }
}
