using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The sheets of an empty ledger.</summary>
internal sealed class EmptySheets(LedgerSeed seed)
{
    // Deeper parts (the structure of those elected by age, class by class) come with a ledger that is made of records.
    private const int DeepestColumn = 3;

    private static readonly Field[] UnitSettings = [SettingsFields.Ruleset, SettingsFields.ResultScheme, SettingsFields.ClosedMeans, SettingsFields.Decimals];
    private static readonly RecordType[] Things = [Deputies.Type, Stations.Type, Elections.Type, Funds.Type, Honors.Type, Systems.Type, Publications.Type, Publicity.Type, Statements.Experiences, Statements.Problems, Statements.Plans];

    // What nearly every office has something for; the rest of the sheets wait for their occasion.
    private static readonly string[] s_first =
    [
        SheetCatalogue.UnitSheet, Deputies.Type.Name, Sessions.Type.Name, PresidiumMeetings.Type.Name, Inspections.Type.Name, Suggestions.Type.Name, Trainings.Type.Name, Contacts.Type.Name,
        Statements.Problems.Name, Statements.Plans.Name,
    ];

    private readonly List<SheetContent> _sheets = [];
    private readonly RecordCells _cells = new(withPersonal: true);

    public List<SheetContent> Build()
    {
        AddUnit();
        AddLabels(YearFile.Report.Name, [.. LabelsOf(Reports.Type).Select(path => (path.Name, new CellValue(path, "")))]);
        foreach (var type in RecordCatalogue.Lists)
        {
            AddRecords(type);
        }

        _sheets.Add(new SheetContent(YearFile.Narrative.Name, [[Head("章节"), Head("文字")], [Label("开头")], [Label("指导思想")], [Label("结尾")]]) { FrozenRows = 1, Widths = [18, 90] });
        _sheets.Add(new SheetContent(YearFile.Declared.Name, [[Head("统计项"), Head("数量")]]) { FrozenRows = 1, Widths = [28, 14] });
        if (PeriodParser.Parse(seed.Period) is { } period)
        {
            var years = Enumerable.Range(period.Year - 3, 3).Select(year => Head($"{year}"));
            _sheets.Add(new SheetContent("历年数据", [[Head("统计项"), .. years, Head("来源")]]) { FrozenRows = 1, FrozenColumns = 1, Widths = [28, 12, 12, 12, 20] });
        }

        return [.. _sheets.Select(sheet => sheet with { IsMarked = s_first.Contains(sheet.Name) })];
    }

    /// <summary>The example of a record of the type, or of the unit; null where there is none.</summary>
    public static RawNode? Example(RecordType type)
    {
        if (RecordExamples.Of(type) is not { } yaml)
        {
            return null;
        }

        var top = RawNode.Read(new YamlEvents(new SourceText("", yaml), new DiagnosticBag()));
        return top.Members.Count > 0 ? top.Members[0].Value : null;
    }

    /// <summary>The columns that an empty sheet of the type has.</summary>
    public static IEnumerable<ColumnPath> ColumnsOf(RecordType type)
    {
        List<Field> fields = [.. type.OwnFields];
        if (SheetCatalogue.SubLists(type).Any() || type == Inspections.Type)
        {
            fields.Add(CommonFields.Id);
        }

        if (!Things.Contains(type))
        {
            fields.AddRange([CommonFields.Times, CommonFields.Summary, CommonFields.Highlight]);
        }

        return Columns(type, fields.Where(field => type.Fields.Contains(field)));
    }

    /// <summary>The labels that an empty sheet of 本单位 or 成文 has.</summary>
    public static IEnumerable<ColumnPath> LabelsOf(RecordType type) => Columns(type, type.OwnFields);

    private static CellContent Head(string text) => CellContent.Of(text, CellStyle.Header);

    private static CellContent Label(string text) => CellContent.Of(text);

    private void AddUnit()
    {
        var rows = new List<(string, CellValue)> { (YearFile.Period.Name, new CellValue(new ColumnPath([new(YearFile.Period.Name, YearFile.Period)]), seed.Period)) };
        foreach (var path in LabelsOf(Units.Type))
        {
            rows.Add((path.Name, new CellValue(path, path.Steps.Count == 1 ? seed.Unit.GetValueOrDefault(path.Leaf!.Key, "") : "")));
        }

        foreach (var field in UnitSettings)
        {
            var path = new ColumnPath([new(YearFile.Settings.Name, YearFile.Settings), new(field.Name, field)]);
            rows.Add((path.Name, new CellValue(path, "")));
        }

        AddLabels(SheetCatalogue.UnitSheet, rows);
        var example = Example(Units.Type);
        AddSub(SheetCatalogue.NameOf([YearFile.Unit, Units.Presidium, UnitPresidium.Members]), UnitPresidium.Members, null, example?.Find(Units.Presidium.Name) is { } presidium ? SubSheet.Items(UnitPresidium.Type, presidium, UnitPresidium.Members) : null, null);
        AddSub(Units.Staff.Name, Units.Staff, null, example is null ? null : SubSheet.Items(Units.Type, example, Units.Staff), null);
    }

    private void AddLabels(string name, IReadOnlyList<(string, CellValue)> rows) => _sheets.Add(new LabelSheet(name, rows).Build());

    private void AddRecords(RecordType type)
    {
        var sheet = new RecordSheet(type.Name, type);
        foreach (var path in ColumnsOf(type))
        {
            sheet.AddColumn(path);
        }

        var example = ListExample(type);
        _sheets.Add(sheet.Build(keys: 0, example is null ? null : [.. _cells.Of(type, example, [.. SheetCatalogue.SubLists(type)])], type == Deputies.Type ? null : Roster));
        foreach (var field in SheetCatalogue.SubLists(type))
        {
            var list = YearFile.Type.Find(type.Key)!;
            var columns = new SubSheetColumns(new SheetRole(SheetKind.SubRecords, [list, field]));
            var key = SubSheetColumns.KeysOf(type).First(k => columns.FindKey(k.Name)?.Leaf == k && (type != Sessions.Type || k == Sessions.No));
            AddSub(SheetCatalogue.NameOf([list, field]), field, key, example is null ? null : SubSheet.Items(type, example, field), example is null ? null : SubSheet.Text(type, example, key));
        }
    }

    // The names in the roster, below the headers and the example.
    private static string Roster => $"'{Deputies.Type.Name}'!$B$3:$B$500";

    private void AddSub(string name, Field field, Field? key, IReadOnlyList<RawNode>? examples, string? keyText)
    {
        var inner = field.Nested!;
        var sheet = new RecordSheet(name, inner);
        var path = key is null ? null : new ColumnPath([new(key.Name, key)]);
        if (path is not null)
        {
            sheet.AddColumn(path);
        }

        foreach (var column in Columns(inner, inner.OwnFields))
        {
            sheet.AddColumn(column);
        }

        IReadOnlyList<CellValue>? example = examples is [var first, ..] ? [.. _cells.Of(inner, SubSheet.AsMap(inner, first), [])] : null;
        if (example is not null && path is not null && keyText is not null)
        {
            example = [new CellValue(path, keyText), .. example];
        }

        _sheets.Add(sheet.Build(path is null ? 0 : 1, example, Roster));
    }

    private static IEnumerable<ColumnPath> Columns(RecordType type, IEnumerable<Field> fields) => Columns(type, fields, []);

    private static IEnumerable<ColumnPath> Columns(RecordType type, IEnumerable<Field> fields, ColumnStep[] above) => fields.SelectMany(field =>
    {
        ColumnStep[] path = [.. above, new ColumnStep(FieldNames.KeyOf(type, field), field)];
        return field.Kind switch
        {
            FieldKind.Records or FieldKind.Waiver or FieldKind.Named => [],
            FieldKind.Items when field.Nested is not null => [],
            FieldKind.Record or FieldKind.Ballots or FieldKind.Votes =>
                path.Length < DeepestColumn && FieldNames.InnerType(field) is { } inner ? Columns(inner, inner.OwnFields, path) : [],
            _ => (IEnumerable<ColumnPath>)[new ColumnPath(path)],
        };
    });

    private static RawNode? ListExample(RecordType type) => Example(type) is { } list ? list.IsList ? SubSheet.AsMap(type, list.Items[^1].IsMap ? list.Items.First(item => item.IsMap) : list.Items[0]) : list : null;
}
