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
        var top = Pass(source, null, isProject, found, out var missesYear);
        if (missesYear && top?.Get(YearFile.Period) is { IsOneYear: true } period)
        {
            found = new DiagnosticBag();
            top = Pass(source, period.Year, isProject, found, out _);
        }

        foreach (var diagnostic in found.Items)
        {
            bag.Add(diagnostic);
        }

        return top is null ? null : new FileContents(source, top);
    }

    private static Record? Pass(SourceText source, int? year, bool isProject, DiagnosticBag bag, out bool missesYear)
    {
        missesYear = false;
        var events = new YamlEvents(source, bag);
        if (events.Kind != YamlKind.MapStart)
        {
            ReportNoMap(events, bag);
            return null;
        }

        var reader = new EntryReader(events, bag, year);
        var top = reader.ReadRecord(YearFile.Type, checkRequired: false);
        missesYear = reader.MissesYear;
        if (events.IsBroken)
        {
            return top;
        }

        foreach (var field in YearFile.Type.RequiredFields)
        {
            if (!isProject && !top.Has(field) && !ReferenceEquals(field, YearFile.Unit))
            {
                bag.ReportMissingField(top.Location, YearFile.Type, field);
            }
        }

        if (top.Get(YearFile.Version) is { } version && version.Value != 1)
        {
            bag.ReportVersion(top.LocationOf(YearFile.Version), version.Written ?? "");
        }

        return top;
    }

    private static void ReportNoMap(YamlEvents events, DiagnosticBag bag)
    {
        if (events.IsBroken)
        {
            return;
        }

        if (events.Kind == YamlKind.End || events.IsNull)
        {
            bag.ReportEmptyFile(events.Location);
        }
        else if (!LineFault.Report(bag, events.Source, events.Line))
        {
            bag.ReportNotAMap(events.Location, events.Value.Length > 20 ? events.Value[..20] + "…" : events.Value);
        }
    }
}
