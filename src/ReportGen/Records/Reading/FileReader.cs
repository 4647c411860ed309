using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Reads one record file, or a project file, from its bytes.</summary>
internal static class FileReader
{
    /// <param name="file">The bytes and the path to print.</param>
    /// <param name="isProject">A project file completes year files and need not be complete itself.</param>
    /// <param name="bag">Takes the findings.</param>
    public static FileContents? Read(RecordFile file, bool isProject, DiagnosticBag bag)
    {
        if (TextDecoder.Decode(file.Path, file.Content.Span, bag) is not { } source)
        {
            return null;
        }

        // Dates without a year need the period, which nearly always stands at the top. Where it stands at the end, the file is read again.
        var found = new DiagnosticBag();
        var contents = Pass(source, null, isProject, found, out var missesYear);
        if (missesYear && contents?.Period is { IsOneYear: true } period)
        {
            found = new DiagnosticBag();
            contents = Pass(source, period.Year, isProject, found, out _);
        }

        if (found.Items.Count > 0)
        {
            PersonalData.Hide(source);
        }

        foreach (var diagnostic in found.Items)
        {
            bag.Add(diagnostic);
        }

        return contents;
    }

    private static FileContents? Pass(SourceText source, int? year, bool isProject, DiagnosticBag bag, out bool missesYear)
    {
        missesYear = false;
        var events = new YamlEvents(source, bag);
        if (events.Kind != YamlKind.MapStart)
        {
            ReportNoMap(events, bag);
            return null;
        }

        // The unit may stand in the project file; whoever puts the two together asks for it.
        var reader = new EntryReader(events, bag, year);
        var top = reader.ReadRecord(YearFile.Type, required: isProject ? [] : [YearFile.Version, YearFile.Period]);
        missesYear = reader.MissesYear;
        if (top.Get(YearFile.Version) is { } version && version.Value != 1)
        {
            bag.ReportVersion(top.LocationOf(YearFile.Version), version.Written ?? "");
        }

        return new FileContents(source, top, events.IsBroken);
    }

    private static void ReportNoMap(YamlEvents events, DiagnosticBag bag)
    {
        if (events.IsBroken)
        {
            return;
        }

        if (events.Kind == YamlKind.End || events.IsNull)
        {
            bag.ReportEmptyFile(new Location(events.Source, 1, 1, 0));
        }
        else if (events.Kind == YamlKind.Scalar && LineFault.Report(bag, events.Source, events.Line))
        {
            LineFault.ReportRest(bag, events.Source, 1, events.Line);
        }
        else
        {
            bag.ReportNotAMap(events.Location, events.Shape);
        }
    }
}
