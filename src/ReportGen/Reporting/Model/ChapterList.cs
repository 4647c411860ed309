using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>
/// The chapters in the order of the report. <c>report.chapters</c> reorders, renames, leads or drops them; one that it does not name keeps its place
/// behind the one it follows in the usual order. A text under a name of the office's own is a chapter before 经验体会 and 存在问题.
/// </summary>
internal static class ChapterList
{
    public static ScriptList Of(ModelContext context) => new ScriptArray(
        In(context).Where(chapter => !chapter.Off).Select(chapter => Value.Of(new ModelObject<ReportChapter>(chapter, ReportChapter.Members))));

    public static IReadOnlyList<ReportChapter> In(ModelContext context)
    {
        var usual = Usual(context);
        var asked = Asked(context, usual);
        var order = new List<ReportChapter>(asked);
        for (var i = 0; i < usual.Count; i++)
        {
            if (order.Exists(chapter => chapter.Label == usual[i].Label))
            {
                continue;
            }

            // Behind the nearest earlier chapter of the usual order, which is in place already.
            var before = i == 0 ? -1 : order.FindIndex(chapter => chapter.Label == usual[i - 1].Label);
            order.Insert(before + 1, usual[i]);
        }

        return order;
    }

    private static List<ReportChapter> Usual(ModelContext context)
    {
        var chapters = new List<ReportChapter>();
        foreach (var name in Chapters.All.Values)
        {
            if (name == Chapters.Experiences)
            {
                chapters.AddRange(context.Narrative.Where(text => text.Role == NarrativeRole.OwnChapter).Select(text => Own(text, context)));
            }

            var opening = context.Narrative.FirstOrDefault(text => text.Role == NarrativeRole.Chapter && text.Chapter == name);
            chapters.Add(new ReportChapter { Name = name, Label = name.Label, Opening = opening is null ? Value.Null : context.TextOf(opening.Text) });
        }

        return chapters;
    }

    private static ReportChapter Own(NarrativeText text, ModelContext context) => new() { Label = text.Name, Title = text.Name, Text = context.TextOf(text.Text) };

    private static List<ReportChapter> Asked(ModelContext context, List<ReportChapter> usual)
    {
        var asked = new List<ReportChapter>();
        foreach (var entry in context.Book.Report.Get(Reports.Chapters) ?? RecordList.NotFilledIn(ReportChapters.Type))
        {
            var word = entry.Get(ReportChapters.Chapter) ?? "";
            var label = Chapters.All.Find(word)?.Label ?? word;
            var known = usual.Find(chapter => chapter.Label == label) ?? new ReportChapter { Label = label, Title = label };
            if (!asked.Exists(chapter => chapter.Label == label))
            {
                asked.Add(known with
                {
                    Title = entry.Get(ReportChapters.Title) ?? known.Title,
                    Lead = TextOf(entry, ReportChapters.Lead, context),
                    Text = entry.Has(ReportChapters.Text) ? TextOf(entry, ReportChapters.Text, context) : known.Text,
                    Off = entry.Get(ReportChapters.Off),
                });
            }
        }

        return asked;
    }

    private static Value TextOf(Record entry, Field<string> field, ModelContext context) =>
        entry.Get(field) is { } text ? context.TextOf(text) : Value.Null;
}
