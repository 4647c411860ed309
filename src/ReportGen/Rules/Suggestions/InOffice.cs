using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>Whether a deputy was in office on some day of a span: a partial date is given the benefit of the doubt.</summary>
internal static class InOffice
{
    public static bool During(Record deputy, DateSpan days) =>
        (deputy.Get(Deputies.Since) is not { } since || since.First <= days.Last)
        && (deputy.Get(Deputies.Until) is not { } until || until.Last >= days.First);
}
