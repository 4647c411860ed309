using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>
/// Reads a workbook as a record file. The short sheets and those of records within records are read first and kept; the records themselves are
/// passed on row by row.
/// </summary>
internal sealed class LedgerReader
{
    private readonly Workbook _workbook;
    private readonly DiagnosticBag _bag;
    private readonly CellReader _cells;
    private readonly List<(WorkbookSheet Sheet, SheetSource Source, SheetRole Role)> _sheets = [];
    private readonly Dictionary<RecordType, RowBuilder> _labels = [];
    private readonly Dictionary<Field, List<RawMember>> _named = new(ReferenceEqualityComparer.Instance);
    private readonly List<SubTable> _subTables = [];

    private LedgerReader(string path, Workbook workbook, DiagnosticBag bag)
    {
        (_workbook, _bag, _cells) = (workbook, bag, new CellReader(workbook.From1904, bag));
        var strange = new List<(WorkbookSheet Sheet, SheetSource Source)>();
        var order = 0;
        foreach (var sheet in workbook.Sheets)
        {
            var source = new SheetSource(path, sheet.Name, order++);
            if (OwnWords.IsSheet(sheet.Name))
            {
                continue;
            }

            var role = SheetCatalogue.Find(sheet.Name);
            if (role is not null && StrangeSheets.CopiedFrom(sheet.Name, workbook.Sheets.Select(other => other.Name)) is { } original)
            {
                bag.ReportCopiedSheet(new Location(source, 1, 1, 0), sheet.Name, original);
            }
            else if (role is not null)
            {
                _sheets.Add((sheet, source, role));
            }
            else
            {
                strange.Add((sheet, source));
            }
        }

        var look = new StrangeSheets(workbook, [.. _sheets.Select(s => s.Role)], bag);
        strange.ForEach(one => look.Look(one.Sheet, one.Source));
        First = _sheets.Select(s => s.Source).FirstOrDefault() ?? new SheetSource(path, "");
    }

    /// <summary>The first sheet that is read: the place of what the ledger as a whole lacks.</summary>
    public SheetSource First { get; }

    /// <summary>The year of the period, which stands in 本单位.</summary>
    public int? Year => _cells.Year;

    public bool IsBroken { get; private set; }

    public SheetLayouts Layouts { get; } = new();

    /// <summary>Null where the file is no workbook or no ledger, which is reported.</summary>
    public static LedgerReader? Open(RecordFile file, DiagnosticBag bag)
    {
        if (Workbook.Open(file.Path, file.Content, bag) is not { } workbook)
        {
            return null;
        }

        var before = bag.Items.Count;
        var reader = new LedgerReader(file.Path, workbook, bag);
        if (reader._sheets.Count == 0)
        {
            if (!bag.Items.Skip(before).Any(finding => finding.Severity == Severity.Error))
            {
                bag.ReportNoSheets(file.Path, workbook.Sheets.Select(sheet => sheet.Name));
            }

            return null;
        }

        reader.ReadFirst();
        return reader;
    }

    /// <summary>The whole ledger, in order.</summary>
    public IEnumerable<LedgerPiece> Pieces()
    {
        var start = new Location(First, 1, 1, 0);
        yield return new(YamlKind.MapStart, start);
        foreach (var member in Singles(start))
        {
            yield return Key(member.Key, member.KeyAt);
            yield return new(member.Value.Kind, member.Value.At, member.Value);
        }

        var rows = new RecordRows(_cells, Layouts, IsOfAnOffice, _bag);
        foreach (var group in _sheets.Where(s => s.Role.Kind == SheetKind.Records).GroupBy(s => s.Role.Type))
        {
            var subTables = _subTables.Where(sub => sub.Role.ParentList == group.Key).ToList();
            var started = false;
            foreach (var (sheet, source, _) in group)
            {
                foreach (var record in rows.Read(source, _workbook.Rows(sheet, _bag, () => IsBroken = true), group.Key, subTables))
                {
                    if (!started)
                    {
                        var at = record?.At ?? new Location(source, 1, 1, 0);
                        yield return Key(group.Key.Name, at);
                        yield return new(YamlKind.ListStart, at);
                        started = true;
                    }

                    if (record is not null)
                    {
                        yield return new(record.Kind, record.At, record);
                    }
                }
            }

            if (started)
            {
                yield return new(YamlKind.ListEnd, new Location(group.First().Source, 1, 1, 0));
            }
        }

        foreach (var sub in _subTables.Where(sub => sub.Role.ParentList is not null))
        {
            sub.ReportLeft(_bag);
        }

        yield return new(YamlKind.MapEnd, start);
    }

    private static LedgerPiece Key(string key, Location at) => new(YamlKind.Scalar, at, RawNode.Scalar(key, at));

    private void ReadFirst()
    {
        var labels = new LabelRows(_cells, _bag);
        var taken = new Dictionary<Field, string>(ReferenceEqualityComparer.Instance);
        foreach (var (sheet, source, role) in _sheets.Where(s => s.Role.Kind == SheetKind.Labels))
        {
            // Rows of records add up; what stands once stands in one sheet.
            if (!taken.TryAdd(role.Field, source.Sheet))
            {
                if (Rows(sheet).Any(row => row.Cells.Count > 1))
                {
                    _bag.ReportSheetTwice(new Location(source, 1, 1, 0), source.Sheet, taken[role.Field]);
                }

                continue;
            }

            IReadOnlyList<RecordType> types = role.Type == Units.Type ? [YearFile.Type, Units.Type, SettingsFields.Type] : [role.Type];
            labels.ReadLabels(source, Rows(sheet), types, _labels);
            if (_labels.TryGetValue(YearFile.Type, out var top) && top.Build(default, []).Find(YearFile.Period.Name) is { } period && PeriodParser.Parse(period.Text) is { IsOneYear: true } year)
            {
                _cells.Year = year.Year;
            }
        }

        var rows = new RecordRows(_cells, Layouts, IsOfAnOffice, _bag);
        foreach (var (sheet, source, role) in _sheets)
        {
            switch (role.Kind)
            {
                case SheetKind.Texts or SheetKind.Totals:
                    Named(role.Field).AddRange(labels.ReadNames(source, Rows(sheet)));
                    break;
                case SheetKind.Years:
                    Named(role.Field).AddRange(labels.ReadYears(source, Rows(sheet)));
                    break;
                case SheetKind.SubRecords:
                    _subTables.Add(rows.ReadSub(source, Rows(sheet), role));
                    break;
            }
        }
    }

    // In a ledger of the invented town itself the examples are records; its ledgers that were made of record files need not name it.
    private bool IsOfAnOffice =>
        _labels.TryGetValue(Units.Type, out var unit) && unit.Build(default, []).Find(Units.Name.Name) is { IsScalar: true } name && name.Text.Trim() != ShippedExamples.Unit;

    private SheetRows Rows(WorkbookSheet sheet) => _workbook.Rows(sheet, _bag, () => IsBroken = true);

    private List<RawMember> Named(Field field)
    {
        if (!_named.TryGetValue(field, out var members))
        {
            _named.Add(field, members = []);
        }

        return members;
    }

    // What stands once: the version, which ledgers need not write, the period, the unit with its lists, the report, the settings, the texts and totals.
    private List<RawMember> Singles(Location start)
    {
        var members = new List<RawMember>();
        if (_labels.TryGetValue(YearFile.Type, out var top))
        {
            members.AddRange(top.Build(start, []).Members);
        }

        if (!members.Exists(m => m.Key == YearFile.Version.Name))
        {
            members.Insert(0, new RawMember(YearFile.Version.Name, start, RawNode.Scalar("1", start)));
        }

        foreach (var field in new Field[] { YearFile.Unit, YearFile.Report, YearFile.Settings })
        {
            var builder = _labels.GetValueOrDefault(field.Nested!) ?? new RowBuilder();
            foreach (var sub in _subTables.Where(sub => ReferenceEquals(sub.Role.Path[0], field)))
            {
                if (sub.Of(RawNode.Map([], start)) is { Count: > 0 } found)
                {
                    var path = new ColumnPath([.. sub.Role.Path.Skip(1).Select(step => new ColumnStep(step.Name, step))]);
                    builder.Add(path, found[0].At, RawNode.List(found, found[0].At));
                }
            }

            if (!builder.IsEmpty)
            {
                // Its fields are told in the sheet that they stand in, not in the first one.
                members.Add(new RawMember(field.Name, start, builder.Build(builder.Sheet == start.Source ? start : new Location(builder.Sheet, 1, 1, 0), [])));
            }
        }

        members.AddRange(_named.Where(pair => pair.Value.Count > 0).Select(pair => new RawMember(pair.Key.Name, pair.Value[0].KeyAt, RawNode.Map(pair.Value, pair.Value[0].KeyAt))));
        return members;
    }
}
