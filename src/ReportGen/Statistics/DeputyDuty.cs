using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>What the records say of one deputy in the period: the records that name him, list by list; a record once for every event of it. Null where no record of the list names anybody.</summary>
/// <param name="Deputy">The roster's record.</param>
/// <param name="Meetings">Sessions of the congress that were attended, of those whose absentees are named; null for one who was in office at none of them.</param>
/// <param name="Activities">Supervision, contacts with voters (not 固定联系, which is an arrangement), activities of groups and of campaigns.</param>
/// <param name="Suggestions">Suggestions led.</param>
/// <param name="Cosigned">Suggestions signed beside another.</param>
/// <param name="DutyReports">Duty reports given.</param>
/// <param name="Trainings">Trainings attended.</param>
public sealed record DeputyDuty(Record Deputy, IReadOnlyList<Record>? Meetings, IReadOnlyList<Record>? Activities, IReadOnlyList<Record>? Suggestions, IReadOnlyList<Record>? Cosigned, IReadOnlyList<Record>? DutyReports, IReadOnlyList<Record>? Trainings);
