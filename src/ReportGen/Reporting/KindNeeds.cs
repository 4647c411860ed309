using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What a kind of report cannot do without; a document that says nothing is not written.</summary>
internal static class KindNeeds
{
    public static void Check(ModelContext context, DiagnosticBag bag)
    {
        var kind = context.Kind.Name;
        if (kind == ReportKinds.Duty && Speaker.Of(context) is null)
        {
            bag.NobodyNamed(PlaceOf(context));
        }

        if (kind == ReportKinds.Election && PeriodRecords.Of(Elections.Type, context.Records).Count == 0)
        {
            bag.NothingToTell(context.Kind, Elections.Type, PlaceOf(context));
        }

        if (kind == ReportKinds.Handling && PeriodRecords.Of(Suggestions.Type, context.Records).Count == 0 && context.Statistics.Find("suggestions.total") is not { Any: true })
        {
            bag.NothingToTell(context.Kind, Suggestions.Type, PlaceOf(context));
        }

        if (kind == ReportKinds.Record && !context.Book.Roster.Exists)
        {
            bag.NothingToTell(context.Kind, Deputies.Type, PlaceOf(context));
        }

        if (kind == ReportKinds.Plan && PlanSelection.Of(context).Count == 0 && !context.Narrative.Any(text => text.Role is NarrativeRole.OwnChapter or NarrativeRole.Chapter))
        {
            bag.NothingToTell(context.Kind, Statements.Plans, PlaceOf(context));
        }
    }

    private static Location PlaceOf(ModelContext context) => context.Book.Report.Location;
}
