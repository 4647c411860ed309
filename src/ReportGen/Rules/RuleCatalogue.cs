namespace ReportGen.Rules;

/// <summary>All rules, in the order of their ids.</summary>
internal static class RuleCatalogue
{
    public static readonly IReadOnlyList<JudgedRule> All =
    [
        new VoteArithmetic(),
        new AttendanceArithmetic(),
        new SuggestionDatesInOrder(),
        new OneHandler(),
        new UniqueIds(),
        new ElectionSums(),
        new InsidePeriod(),
        new StraddlingPeriod(),
        new KnownReferences(),
    ];
}
