namespace ReportGen.Statistics;

/// <summary>The statistics whose quotient a rate is, by their English names.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The base.</param>
/// <param name="OtherDenominator">The base where the usual one is nowhere stated; null where there is no other.</param>
public sealed record RateSides(string Numerator, string Denominator, string? OtherDenominator = null);
