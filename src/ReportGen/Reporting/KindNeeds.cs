using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>What a kind of report cannot do without; that there is nothing at all to tell, as in the file of a year that begins, is told beside the empty frame.</summary>
internal static class KindNeeds
{
    /// <param name="context">What is to be told.</param>
    /// <param name="isDraft">Whoever asks for a draft wants the frame to write in.</param>
    /// <param name="bag">Takes what is lacking.</param>
    public static void Check(ModelContext context, bool isDraft, DiagnosticBag bag)
    {
        var before = bag.Items.Count;
        CheckKind(context, bag);
        if (!isDraft && bag.Items.Count == before && HasNothing(context))
        {
            bag.NothingAtAll(context.Kind, context.Period, context.AsOf, FileOf(context));
        }
    }

    // No record of the period and no word of the office's own: what is left tells the unit at most.
    private static bool HasNothing(ModelContext context) =>
        context.Narrative.Count == 0
        && context.Book.Report.Get(Reports.Chapters) is not { Count: > 0 }
        && !context.Statistics.Units.Append(context.Statistics).Any(unit => unit.Figures.Any(figure => figure.IsDeclared))
        && !PeriodRecords.CarriedOver(context.Records).Any(suggestion => IsAnswered(suggestion, context))
        && PlanSelection.Of(context).Count == 0
        && !RecordCatalogue.Lists.Any(list => list != Deputies.Type && list != Statements.Plans
            && (context.IsOwnPeriod || (list != Statements.Problems && list != Statements.Experiences)) && PeriodRecords.Of(list, context.Records).Count > 0);

    // Of a suggestion of an earlier period a report tells that it was answered or completed in this one. One that is still open leaves nothing to tell, but in
    // the list of all suggestions.
    private static bool IsAnswered(Record suggestion, ModelContext context) =>
        context.Kind.Name == ReportKinds.Handling || IsIn(suggestion.Get(Suggestions.Replied), context) || IsIn(suggestion.Get(Suggestions.Completed), context);

    private static bool IsIn(DateSpan? date, ModelContext context) => date is { First: var day } && day >= context.Period.From && day <= context.AsOf;

    private static void CheckKind(ModelContext context, DiagnosticBag bag)
    {
        var kind = context.Kind.Name;
        if (kind == ReportKinds.Duty)
        {
            CheckSpeaker(context, bag);
        }

        if (kind == ReportKinds.Election && PeriodRecords.Of(Elections.Type, context.Records).Count == 0)
        {
            bag.NothingToTell(context.Kind, Elections.Type, PlaceOf(Elections.Type, context));
        }

        if (kind == ReportKinds.Handling && PeriodRecords.Of(Suggestions.Type, context.Records).Count == 0 && context.Statistics.Find("suggestions.total") is not { Any: true })
        {
            bag.NothingToTell(context.Kind, Suggestions.Type, PlaceOf(Suggestions.Type, context));
        }

        if (kind == ReportKinds.Record && !context.Book.Roster.Exists)
        {
            bag.NothingToTell(context.Kind, Deputies.Type, PlaceOf(Deputies.Type, context));
        }

        if (kind == ReportKinds.Plan && PlanSelection.Of(context).Count == 0 && !context.Narrative.Any(text => text.Role is NarrativeRole.OwnChapter or NarrativeRole.Chapter))
        {
            bag.NothingToTell(context.Kind, Statements.Plans, PlaceOf(Statements.Plans, context));
        }
    }

    private static void CheckSpeaker(ModelContext context, DiagnosticBag bag)
    {
        var book = context.Book;
        switch (Speaker.Of(context))
        {
            case null:
                bag.NobodyNamed(PlaceOfReport(context));
                break;
            case { IsUnknown: true, Name: var name, IsMember: var isMember }:
                bag.UnknownSpeaker(name, book.Roster.Exists, isMember, NearestName.Of(name, book.Roster.Names), book.Report.LocationOf(book.Report.Fields.Contains(Reports.Speaker) ? Reports.Speaker : Reports.SignedBy));
                break;
            default:
                break;
        }
    }

    // A list that is there but holds nothing of the period is the place; one that is missing is missing from the file as a whole.
    private static Location PlaceOf(RecordType list, ModelContext context) => context.Book.List(list) is { Location: { Source: not null } at } ? at with { Length = 0 } : FileOf(context);

    // The occasion has its own file: the one that says it is of this kind, else the last that was given, never the project's, which all occasions share.
    private static Location PlaceOfReport(ModelContext context)
    {
        var book = context.Book;
        List<Record> sections = [.. SectionsOf(book.Report).Where(section => section.Source.Path != book.ProjectPath)];
        var stating = sections.Find(section => section.Fields.Contains(Reports.Kind) && section.Get(Reports.Kind) == context.Kind.Name);
        var file = stating?.Source ?? book.Sources.Last(source => source.Path != book.ProjectPath);

        // Where a ledger has nothing in that sheet, or no such sheet, its place is where it will be written.
        return sections.Find(section => section.Source.Path == file.Path)?.Location
            ?? (file is SheetSource ? new Location(new SheetSource(file.Path, YearFile.Report.Name), 1, 1, 0) : Whole(file));
    }

    private static IEnumerable<Record> SectionsOf(Record? report)
    {
        for (; report is not null; report = report.Below)
        {
            if (report.Entries.Count > 0)
            {
                yield return report;
            }
        }
    }

    private static Location FileOf(ModelContext context) => Whole(context.Book.Sources[0]);

    // A ledger as a whole is the first cell of its first sheet.
    private static Location Whole(Source source) => source is SheetSource ? new Location(source, 1, 1, 0) : Location.File(source.Path);
}
