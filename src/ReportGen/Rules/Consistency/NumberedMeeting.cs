using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>A session or a meeting that says which one of its term it is.</summary>
internal sealed record NumberedMeeting(int? Term, int No, DateSpan Date, Record Record);
