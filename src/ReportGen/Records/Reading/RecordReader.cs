using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>
/// The door of the room: files in, immutable records out, each with its place. All faults of all files are reported; a record set comes
/// back even then, with what could be read, and must not be built from while the bag has errors.
/// </summary>
public static class RecordReader
{
    /// <summary>
    /// Reads record files. Files of one unit and one period become one book, in the order given; other units and periods are books of
    /// their own, by unit in order of appearance and by period in order of time.
    /// </summary>
    public static RecordSet Read(IReadOnlyList<RecordInput> inputs, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var set = ReadAll(inputs, found);
        foreach (var finding in found.Items)
        {
            bag.Add(PersonalData.Redact(finding));
        }

        return set;
    }

    private static RecordSet ReadAll(IReadOnlyList<RecordInput> inputs, DiagnosticBag bag)
    {
        var projects = new Dictionary<RecordFile, FileContents?>(ReferenceEqualityComparer.Instance);
        var phrases = new Dictionary<RecordFile, RecordList>(ReferenceEqualityComparer.Instance);
        var read = new List<ReadFile>();
        foreach (var input in inputs)
        {
            if (FileReader.Read(input.File, isProject: false, bag) is { } file)
            {
                read.Add(new ReadFile(file, input));
            }

            if (input.Project is { } project && !projects.ContainsKey(project))
            {
                projects.Add(project, FileReader.Read(project, isProject: true, bag));
            }

            if (input.Phrases is { } list && !phrases.ContainsKey(list))
            {
                phrases.Add(list, PhraseReader.Read(list, bag));
            }
        }

        var builder = new BookBuilder(bag);
        var books = new List<RecordBook>();
        foreach (var group in Group(read, projects, bag))
        {
            var (first, input) = (group[0].File, group[0].Input);
            books.Add(builder.Build(
                first.Period!,
                [.. group.Select(g => g.File)],
                input.Project is null ? null : projects[input.Project],
                input.Phrases is null ? RecordList.NotFilledIn(Phrases.Type) : phrases[input.Phrases],
                UnitBeside(group, read)) with
            {
                ProjectPath = input.Project?.Path,
                PhrasesPath = input.Phrases?.Path,
            });
        }

        return new RecordSet(books);
    }

    // The unit is written in one of the files: that of a half-year's own words leaves it to the year's. Null where a file of the group has it, or none does.
    private static Record? UnitBeside(List<ReadFile> group, List<ReadFile> read)
    {
        var stating = read.Select(item => item.File).Where(file => file.UnitName is not null).ToList();
        return group.Exists(item => item.File.UnitName is not null) || stating.Select(file => file.UnitName).Distinct(StringComparer.Ordinal).Count() != 1
            ? null
            : stating[0].Top.Get(YearFile.Unit);
    }

    private static IEnumerable<List<ReadFile>> Group(
        List<ReadFile> read, Dictionary<RecordFile, FileContents?> projects, DiagnosticBag bag)
    {
        string? Unit(ReadFile item) =>
            item.File.UnitName ?? (item.Input.Project is { } project ? projects[project]?.UnitName : null);

        // A second file of a year need not name the unit again.
        var units = read.Select(Unit).OfType<string>().Distinct().ToList();
        var groups = new List<FilesOfPeriod>();
        foreach (var item in read)
        {
            var unit = Unit(item) ?? (units.Count == 1 ? units[0] : null);
            if (unit is null && item.File.LacksUnit && (item.Input.Project is not { } project || projects[project]?.LacksUnit == true))
            {
                bag.ReportMissingUnit(item.File.Top.Location, item.Input.Project?.Path);
            }

            if (item.File.Period is { } period)
            {
                var group = groups.Find(g => g.Unit == unit && g.Period.From == period.From && g.Period.To == period.To);
                if (group is null)
                {
                    groups.Add(group = new FilesOfPeriod(unit, period));
                }

                group.Files.Add(item);
            }
        }

        var ordered = new List<List<ReadFile>>();
        foreach (var unit in groups.Select(group => group.Unit).Distinct())
        {
            // No two groups of a unit have the same period.
            var ofUnit = groups.FindAll(group => group.Unit == unit);
            ofUnit.Sort((left, right) => left.Period.From == right.Period.From ? left.Period.To.CompareTo(right.Period.To) : left.Period.From.CompareTo(right.Period.From));
            ordered.AddRange(ofUnit.Select(group => group.Files));
        }

        return ordered;
    }
}
