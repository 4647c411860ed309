using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>The chapters of the kinds of report, in their usual order. Chapters under a name of the office's own stand before 自身建设.</summary>
internal static class KindChapters
{
    public static readonly IReadOnlyList<EnumValue> Usual =
    [
        Chapters.Party, Chapters.Meetings, Chapters.Decisions, Chapters.Supervision, Chapters.Suggestions, Chapters.Deputies, Chapters.Petitions, Chapters.Works,
        Chapters.Building, Chapters.Experiences, Chapters.Problems, Chapters.Plans,
    ];

    public static readonly IReadOnlyList<EnumValue> Briefing = [Chapters.Basics, .. Usual];

    public static readonly IReadOnlyList<EnumValue> Election =
        [Chapters.ElectionFacts, Chapters.ElectionPractice, Chapters.Experiences, Chapters.Problems, Chapters.Plans];

    public static readonly IReadOnlyList<EnumValue> Duty =
    [
        Chapters.Study, Chapters.Meetings, Chapters.Decisions, Chapters.Supervision, Chapters.Suggestions, Chapters.Deputies, Chapters.Petitions, Chapters.Works,
        Chapters.Building, Chapters.Integrity, Chapters.Experiences, Chapters.Problems, Chapters.Plans,
    ];

    public static readonly IReadOnlyList<EnumValue> Plan = [Chapters.Tasks, Chapters.Schedule];
}
