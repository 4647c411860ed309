using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>Ballots as numerator and base: abstentions are valid ballots, but not satisfied.</summary>
internal static class BallotParts
{
    public static Part Satisfied(Ballots? ballots) => ballots is null ? Part.Blank : Part.Of(Sum(ballots.Satisfied, ballots.Basic));

    public static Part All(Ballots? ballots) =>
        ballots is null ? Part.Blank : Part.Of(Sum(ballots.Satisfied, ballots.Basic, ballots.Dissatisfied, ballots.Abstain));

    private static Quantity Sum(params ReadOnlySpan<Quantity?> parts)
    {
        var sum = Quantity.Zero;
        foreach (var part in parts)
        {
            sum = part is null ? sum : sum + part;
        }

        return sum;
    }
}
