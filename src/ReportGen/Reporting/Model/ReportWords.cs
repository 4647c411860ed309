using ReportGen.Records;
using ReportGen.Rules;

namespace ReportGen.Reporting;

/// <summary>Which of the office's own words a report prints: what its model holds of texts, problems, lessons and plans, and what its file says of its form.</summary>
internal static class ReportWords
{
    private static readonly RecordType[] s_lists = [Statements.Experiences, Statements.Problems, Statements.Plans];

    public static PrintedWords Of(ModelContext context) => new()
    {
        Texts = context.Narrative,
        Records = s_lists.SelectMany(list => Of(list, context)).Append(context.Book.Report).Concat(ChapterList.Entries(context)).ToHashSet<Record>(ReferenceEqualityComparer.Instance),
        LeavesOut = (record, field) => ChapterList.LeavesOut(field, context) || RecordObject.LeavesOut(record, field, context),
    };

    public static bool IsWords(RecordType list) => s_lists.Contains(list);

    /// <summary>The problems, lessons or plans that the report tells.</summary>
    public static IReadOnlyList<Record> Of(RecordType list, ModelContext context)
    {
        var records = list == Statements.Plans ? PlanSelection.Of(context) : PeriodRecords.Of(list, context.Records);
        if (!context.IsOfPlainDeputy)
        {
            return records;
        }

        // What stands beside the account in the year's file is the office's.
        var own = context.Book.Report.KeyLocationOf(Reports.Kind).Source;
        return context.IsDeputysAccount ? [] : [.. records.Where(record => record.Source == own)];
    }
}
