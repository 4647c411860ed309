using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Chapters and tables that a report names must exist, and a chapter stands once.</summary>
internal static class ReportCheck
{
    public static void Check(Record report, IReadOnlyList<NarrativeText> narrative, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var chapter in report.Get(Reports.Chapters) ?? RecordList.NotFilledIn(ReportChapters.Type))
        {
            if (chapter.Get(ReportChapters.Chapter) is { } name && Chapters.All.Find(name) is null && !chapter.Has(ReportChapters.Text)
                && !narrative.Any(n => n.Name == name))
            {
                bag.ReportUnknownChapter(chapter.LocationOf(ReportChapters.Chapter), name, Chapters.All.Words.Concat(narrative.Select(n => n.Name)));
            }

            // What says the same again loses nothing.
            if (chapter.Get(ReportChapters.Chapter) is { } called && (Chapters.All.Find(called)?.Key ?? called) is var key && !seen.TryAdd(key, chapter) && !Agreement.Same(seen[key], chapter))
            {
                bag.ReportChapterTwice(chapter.LocationOf(ReportChapters.Chapter), called, seen[key].LocationOf(ReportChapters.Chapter));
            }
        }

        var tables = report.Get(Reports.Tables) ?? TextList.Empty;
        for (var i = 0; i < tables.Count; i++)
        {
            if (RecordCatalogue.FindList(tables[i]) is null)
            {
                bag.ReportUnknownTable(tables.LocationOf(i), tables[i]);
            }
        }
    }
}
