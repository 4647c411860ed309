namespace ReportGen.Statistics;

/// <summary>One member of a family while it is being counted; a denominator where it is a rate.</summary>
internal sealed record GroupTally(Tally Numerator, Tally? Denominator);
