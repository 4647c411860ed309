using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>Makes one book of the files of one unit and one period, and of the project file above them.</summary>
internal sealed class BookBuilder(DiagnosticBag bag)
{
    public RecordBook Build(Period period, IReadOnlyList<FileContents> files, FileContents? project, RecordList phrases)
    {
        CheckAgreement(files);
        var unit = Merge(YearFile.Unit, files, project) ?? Empty(Units.Type, files[0]);
        foreach (var field in Units.Type.RequiredFields)
        {
            if (unit.Fields.Any() && !unit.Has(field))
            {
                bag.ReportMissingField(unit.Location, Units.Type, field);
            }
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
        };
    }

    private static IEnumerable<FileContents> Layers(IReadOnlyList<FileContents> files, FileContents? project) =>
        project is null ? files : files.Append(project);

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
        var figures = new List<DeclaredFigure>();
        foreach (var figure in files.SelectMany(f => f.Top.Get(YearFile.Declared) ?? []))
        {
            if (figures.Find(f => f.Name == figure.Name) is not { } first)
            {
                figures.Add(figure);
            }
            else if (!Same(first.Value, figure.Value))
            {
                bag.ReportContradiction(figure.ValueLocation, YearFile.Declared, first.ValueLocation);
            }
        }

        return figures;
    }

    // A name given by the year wins over the same name of the project, which stands below it.
    private static List<NamedText> Named(Field<IReadOnlyList<NamedText>> field, IReadOnlyList<FileContents> files, FileContents? project) =>
        FirstOfEach(Layers(files, project).Select(f => f.Top.Get(field)));

    private static List<NamedText> SettingTexts(Field<IReadOnlyList<NamedText>> field, IReadOnlyList<FileContents> files, FileContents? project) =>
        FirstOfEach(Layers(files, project).Select(f => f.Top.Get(YearFile.Settings)?.Get(field)));

    private static List<NamedText> FirstOfEach(IEnumerable<IReadOnlyList<NamedText>?> layers)
    {
        var texts = new List<NamedText>();
        foreach (var text in layers.SelectMany(layer => layer ?? []))
        {
            if (!texts.Exists(t => t.Name == text.Name))
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private void CheckAgreement(IReadOnlyList<FileContents> files)
    {
        for (var i = 1; i < files.Count; i++)
        {
            foreach (var field in new[] { YearFile.Unit, YearFile.Report, YearFile.Settings })
            {
                if (files[i].Top.Get(field) is { } record && files.Take(i).Select(f => f.Top.Get(field)).OfType<Record>().FirstOrDefault() is { } first)
                {
                    CheckAgreement(first, record);
                }
            }
        }
    }

    private void CheckAgreement(Record first, Record second)
    {
        foreach (var field in second.Fields)
        {
            if (!first.Has(field))
            {
                continue;
            }

            var (a, b) = (first.Get(field), second.Get(field));
            if (a is Record inner && b is Record other)
            {
                CheckAgreement(inner, other);
            }
            else if (!Same(a, b))
            {
                bag.ReportContradiction(second.LocationOf(field), field, first.LocationOf(field));
            }
        }
    }

    private static bool Same(object? a, object? b) => (a, b) switch
    {
        (Quantity x, Quantity y) => x.Value == y.Value && x.Min == y.Min && x.Max == y.Max && x.Qualifier == y.Qualifier,
        (DateSpan x, DateSpan y) => x.First == y.First && x.Last == y.Last,
        (Ordinal x, Ordinal y) => x.Number == y.Number,
        (TextList x, TextList y) => x.SequenceEqual(y),
        (string or EnumValue or bool, _) => Equals(a, b),
        _ => true,
    };

    private static Record Empty(RecordType type, FileContents file) => new(type, file.Source, 1, 1, []);
}
