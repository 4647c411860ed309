using System.Globalization;

namespace ReportGen.Statistics;

/// <summary>The only place where the program rounds: decimal arithmetic, half away from zero, then the text without trailing zeros.</summary>
public static class Rounding
{
    // The scale of a quotient is the smallest that holds it: to divide by this takes trailing zeros off.
    private const decimal OneWithAllZeros = 1.0000000000000000000000000000m;

    /// <summary>Without trailing zeros: 96, not 96.0.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) / OneWithAllZeros;

    /// <summary>The rounded value as it is printed: <c>98.1</c>, <c>25</c>, <c>66.67</c>.</summary>
    public static string Text(decimal value, int decimals) => Plain(Round(value, decimals));

    /// <summary>A number as it stands, without trailing zeros, exponent or grouping.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>With the half-width sign: <c>98.1%</c>.</summary>
    public static string Percent(decimal percent, int decimals) => Text(percent, decimals) + "%";

    /// <summary>Hundred times part by whole, not yet rounded; null for a base of 0, because such a rate says nothing.</summary>
    public static decimal? Share(decimal part, decimal whole) => whole == 0 ? null : part * 100 / whole;

    /// <summary>How many decimals a number was written with; 32 has none, 31.58 two, 31.50 one (trailing zeros carry no claim).</summary>
    public static int DecimalsOf(decimal value)
    {
        var decimals = 0;
        while (decimals < 28 && Math.Round(value, decimals, MidpointRounding.AwayFromZero) != value)
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>
    /// Shares of one whole whose roundings need not add to 100 (17.65, 68.63, 13.73). On request the largest part takes the difference.
    /// </summary>
    public static decimal[] Even(IReadOnlyList<decimal> shares, int decimals)
    {
        var rounded = new decimal[shares.Count];
        var sum = 0m;
        var largest = 0;
        for (var i = 0; i < rounded.Length; i++)
        {
            rounded[i] = Round(shares[i], decimals);
            sum += rounded[i];
            largest = shares[i] > shares[largest] ? i : largest;
        }

        if (rounded.Length > 0)
        {
            rounded[largest] += 100 - sum;
        }

        return rounded;
    }
}
