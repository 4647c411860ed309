using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Makes one book of the files of one unit and one period, and of the project file above them.</summary>
internal sealed class BookBuilder(DiagnosticBag bag)
{
    public RecordBook Build(Period period, IReadOnlyList<FileContents> files, FileContents? project, RecordList phrases, Record? unitBeside = null)
    {
        files = new FileCopies(bag).Without(files);
        new Agreement(bag).Check(files);
        CheckUnit(files, project);
        var stated = Merge(YearFile.Unit, files, project);
        if (unitBeside is not null && stated?.Has(Units.Name) != true)
        {
            stated = stated?.Over(unitBeside) ?? unitBeside;
        }

        var unit = stated ?? Empty(Units.Type, files[0]);
        if (stated is not null && !Layers(files, project).Any(file => file.IsBroken))
        {
            CheckRequired(stated);
        }

        var lists = new Dictionary<RecordType, RecordList>();
        foreach (var type in RecordCatalogue.Lists)
        {
            if (Join(type, files, project) is { } list)
            {
                lists.Add(type, list);
            }
        }

        var roster = new Roster(lists.GetValueOrDefault(Deputies.Type) ?? RecordList.NotFilledIn(Deputies.Type));
        var lookup = new DeputyLookup(roster, unit, period, bag);
        foreach (var (type, list) in lists.ToList())
        {
            lists[type] = lookup.Resolve(list);
        }

        var narrative = NarrativeReader.Read(Named(YearFile.Narrative, files, project));
        var report = Merge(YearFile.Report, files, project) ?? Empty(Reports.Type, files[0]);
        ReportCheck.Check(report, narrative, bag);
        var settings = Merge(YearFile.Settings, files, project);
        return new RecordBook
        {
            Period = period,
            Unit = unit,
            Report = report,
            Settings = SettingsReader.Read(settings, SettingTexts(SettingsFields.Terms, files, project), SettingTexts(SettingsFields.Rules, files, project), bag),
            Narrative = narrative,
            Declared = Declared(files),
            DeclaredSince = [.. Layers(files, project).SelectMany(f => f.Top.Get(YearFile.DeclaredSince) ?? [])],
            Roster = roster,
            Phrases = phrases,
            Sources = [.. Layers(files, project).Select(f => f.Source)],
            Lists = lists,
            Sections = Sections(files, project),
        };
    }

    private static IEnumerable<FileContents> Layers(IReadOnlyList<FileContents> files, FileContents? project) =>
        project is null ? files : files.Append(project);

    private static List<Section> Sections(IReadOnlyList<FileContents> files, FileContents? project)
    {
        var sections = new List<Section>();
        foreach (var file in Layers(files, project))
        {
            if (file.Source is SheetSource)
            {
                continue;
            }

            for (var i = 0; i < file.Top.Entries.Count; i++)
            {
                var entry = file.Top.Entries[i];
                sections.Add(new Section(new Location(file.Source, entry.KeyLine, entry.KeyColumn, 0), entry.Field));
            }
        }

        return sections;
    }

    private static Record? Merge(Field<Record> field, IReadOnlyList<FileContents> files, FileContents? project)
    {
        Record? merged = null;
        foreach (var file in Layers(files, project))
        {
            if (file.Top.Get(field) is { } record)
            {
                merged = merged is null ? record : merged.Over(record);
            }
        }

        return merged;
    }

    // A name written twice may be spaced in two ways; another name is another unit, or a former one.
    private void CheckUnit(IReadOnlyList<FileContents> files, FileContents? project)
    {
        if (project?.Top.Get(YearFile.Unit) is not { } unit || project.UnitName is not { } expected)
        {
            return;
        }

        foreach (var file in files)
        {
            if (file.UnitName is { } name && name.Trim() != expected.Trim())
            {
                bag.ReportOtherUnit(file.Top.Get(YearFile.Unit)!.LocationOf(Units.Name), name, unit.LocationOf(Units.Name), expected);
            }
        }
    }

    private void CheckRequired(Record unit)
    {
        foreach (var field in Units.Type.RequiredFields)
        {
            if (!unit.Has(field))
            {
                bag.ReportMissingField(unit.Location, Units.Type, field);
            }
        }
    }

    // Lists of the year's files are joined; the project's list stands only where the year has none.
    private static RecordList? Join(RecordType type, IReadOnlyList<FileContents> files, FileContents? project)
    {
        var field = (Field<RecordList>)YearFile.Type.Find(type.Key)!;
        var lists = files.Select(f => f.Top.Get(field)).OfType<RecordList>().ToList();
        return lists.Count switch
        {
            0 => project?.Top.Get(field),
            1 => lists[0],
            _ => new RecordList(type, [.. lists.SelectMany(l => l)], location: lists[0].Location),
        };
    }

    private List<DeclaredFigure> Declared(IReadOnlyList<FileContents> files)
    {
        var figures = new OrderedDictionary<string, DeclaredFigure>(StringComparer.Ordinal);
        foreach (var figure in files.SelectMany(f => f.Top.Get(YearFile.Declared) ?? []))
        {
            if (!figures.TryAdd(figure.Name, figure) && !Agreement.Same(figures[figure.Name].Value, figure.Value))
            {
                bag.ReportContradiction(figure.ValueLocation, figure.Name, figure.Name, figures[figure.Name].ValueLocation);
            }
        }

        return [.. figures.Values];
    }

    // A name given by the year wins over the same name of the project, which stands below it.
    private static List<NamedText> Named(Field<IReadOnlyList<NamedText>> field, IReadOnlyList<FileContents> files, FileContents? project) =>
        FirstOfEach(Layers(files, project).Select(f => f.Top.Get(field)));

    private static List<NamedText> SettingTexts(Field<IReadOnlyList<NamedText>> field, IReadOnlyList<FileContents> files, FileContents? project) =>
        FirstOfEach(Layers(files, project).Select(f => f.Top.Get(YearFile.Settings)?.Get(field)));

    private static List<NamedText> FirstOfEach(IEnumerable<IReadOnlyList<NamedText>?> layers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. layers.SelectMany(layer => layer ?? []).Where(text => seen.Add(text.Name))];
    }

    private static Record Empty(RecordType type, FileContents file) => new(type, file.Source, 1, 1, FieldEntries.Of());
}
