using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// The chapters in the order of the report. <c>report.chapters</c> reorders, renames, leads or drops them: those that it names stand in its order,
/// each that would come too late moved before the one it is named before; all others keep their places. A text under a name of the office's own, or
/// under that of a chapter which this kind of report does not have, is a chapter of its own, where the kind of report has those (<see cref="ReportKind.OwnChaptersBefore"/>).
/// </summary>
internal static class ChapterList
{
    public static ScriptList Of(ModelContext context) => ScriptArray.Of(
        In(context).Where(chapter => !chapter.Off),
        chapter => Value.Of(new ModelObject<ReportChapter>(chapter, ReportChapter.Members)));

    public static IReadOnlyList<ReportChapter> In(ModelContext context)
    {
        var order = Usual(context);
        var asked = Asked(context, order);
        for (var i = asked.Count - 1; i >= 0; i--)
        {
            var at = PlaceOf(asked[i], order);
            var next = i + 1 < asked.Count ? PlaceOf(asked[i + 1], order) : order.Count;
            order.RemoveAt(at);
            order.Insert(Math.Min(at, next), asked[i]);
        }

        return order;
    }

    private static int PlaceOf(ReportChapter chapter, List<ReportChapter> order) => order.FindIndex(other => other.Label == chapter.Label);

    private static List<ReportChapter> Usual(ModelContext context)
    {
        var chapters = new List<ReportChapter>();
        foreach (var name in context.Kind.Chapters)
        {
            if (name == context.Kind.OwnChaptersBefore)
            {
                chapters.AddRange(Own(context));
            }

            var opening = context.Narrative.FirstOrDefault(text => text.Role == NarrativeRole.Chapter && text.Chapter == name);
            chapters.Add(new ReportChapter { Name = name, Label = name.Label, Opening = opening is null ? Value.Null : context.TextOf(opening.Text) });
        }

        return chapters;
    }

    // Written under a name of the office's own, as a text of the narrative or only in the list of chapters.
    private static IEnumerable<ReportChapter> Own(ModelContext context) => context.Narrative
        .Where(text => text.Role == NarrativeRole.OwnChapter || (text.Chapter is { } chapter && !context.Kind.Chapters.Contains(chapter)))
        .Select(text => new ReportChapter { Label = text.Chapter?.Label ?? text.Name, Title = text.Name, Text = context.TextOf(text.Text) })
        .Concat(Entries(context).Select(LabelOf).Where(label => !context.Kind.Chapters.Any(chapter => chapter.Label == label)).Select(label => new ReportChapter { Label = label, Title = label }))
        .DistinctBy(chapter => chapter.Label);

    private static List<ReportChapter> Asked(ModelContext context, List<ReportChapter> usual)
    {
        var asked = new List<ReportChapter>();
        foreach (var entry in Entries(context))
        {
            var label = LabelOf(entry);
            var known = usual.First(chapter => chapter.Label == label);
            if (!asked.Exists(chapter => chapter.Label == label))
            {
                asked.Add(known with
                {
                    Title = entry.Get(ReportChapters.Title) ?? known.Title,
                    Lead = TextOf(entry, ReportChapters.Lead, context),
                    Text = !LeavesOut(ReportChapters.Text, context) && entry.Has(ReportChapters.Text) ? TextOf(entry, ReportChapters.Text, context) : known.Text,
                    Off = entry.Get(ReportChapters.Off),
                });
            }
        }

        return asked;
    }

    /// <summary>What the file says of each chapter.</summary>
    public static RecordList Entries(ModelContext context) => context.Book.Report.Get(Reports.Chapters) ?? RecordList.NotFilledIn(ReportChapters.Type);

    /// <summary>The texts of a chapter are those of the report that they were written for; its title and place serve every one.</summary>
    public static bool LeavesOut(Field field, ModelContext context) => !context.HasOwnTexts && (field == ReportChapters.Lead || field == ReportChapters.Text);

    private static string LabelOf(Record entry) => entry.Get(ReportChapters.Chapter) is { } word ? Chapters.All.Find(word)?.Label ?? word : "";

    private static Value TextOf(Record entry, Field<string> field, ModelContext context) =>
        !LeavesOut(field, context) && entry.Get(field) is { } text ? context.TextOf(text) : Value.Null;
}
