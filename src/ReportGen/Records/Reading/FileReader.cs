using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Reads one record file, or a project file, from its bytes.</summary>
internal static class FileReader
{
    // Stands for the year of a file that does not say it: that is one fault, and no date is to blame. A leap year, so that every day exists.
    public const int AnyYear = 2000;

    /// <param name="file">The bytes and the path to print.</param>
    /// <param name="isProject">A project file completes year files and need not be complete itself.</param>
    /// <param name="bag">Takes the findings.</param>
    public static FileContents? Read(RecordFile file, bool isProject, DiagnosticBag bag)
    {
        SourceText? source = null;
        if (file.Form is null && (source = file.Decode(bag)) is null)
        {
            return null;
        }

        // Dates without a year need the period, which nearly always stands at the top. Where it stands at the end, the file is read again.
        var (found, contents) = Reading(file, source, null, isProject, out var missesYear);
        if (missesYear && contents is not null && YearOf(contents, isProject) is { } year)
        {
            (found, contents) = Reading(file, source, year, isProject, out _);
        }

        if (found.Items.Count > 0 && source is not null)
        {
            PersonalData.Hide(source);
        }

        foreach (var diagnostic in found.Items)
        {
            bag.Add(diagnostic);
        }

        return contents;
    }

    private static int? YearOf(FileContents contents, bool isProject) =>
        contents.Period is { } period ? period.IsOneYear ? period.Year : null
        : isProject ? null : AnyYear;

    private static (DiagnosticBag Found, FileContents? Contents) Reading(RecordFile file, SourceText? text, int? year, bool isProject, out bool missesYear)
    {
        var (found, misses) = (new DiagnosticBag(), false);
        var contents = text is null
            ? Pass(file.Form!.Open(file, found), year, isProject, found, ref misses)
            : FaultyYaml.Read(text, found, (events, bag) => Pass(events, year, isProject, bag, ref misses));
        missesYear = misses;
        return (found, contents);
    }

    private static FileContents? Pass(RecordEvents? events, int? year, bool isProject, DiagnosticBag bag, ref bool missesYear)
    {
        if (events is null || events.Kind != YamlKind.MapStart)
        {
            ReportNoMap(events as YamlEvents, bag);
            return null;
        }

        // The unit may stand in the project file; whoever puts the two together asks for it.
        var source = events.Source;
        var reader = new EntryReader(events, bag, year ?? events.Year);
        var top = reader.ReadRecord(YearFile.Type, required: isProject ? [] : [YearFile.Version, YearFile.Period]);
        missesYear |= reader.MissesYear;
        if (top.Get(YearFile.Version) is { } version && version.Value != 1)
        {
            bag.ReportVersion(top.LocationOf(YearFile.Version), version.Written ?? "");
        }

        if (top.Get(YearFile.Unit) is { } unit && unit.Get(Units.Name) is { } name && Units.PlaceOf(name) is var place && place != name.Trim())
        {
            bag.ReportOfficeAsUnit(unit.LocationOf(Units.Name), name.Trim(), place);
        }

        return new FileContents(source, top, events.IsBroken);
    }

    private static void ReportNoMap(YamlEvents? events, DiagnosticBag bag)
    {
        if (events is null || events.IsBroken)
        {
            return;
        }

        if (events.Kind == YamlKind.End || events.IsNull)
        {
            bag.ReportEmptyFile(new Location(events.Source, 1, 1, 0));
        }
        else if (events.Kind != YamlKind.Scalar || !events.BreakAtLineFault())
        {
            bag.ReportNotAMap(events.Location, events.Shape);
        }
    }
}
