using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The sheets of a ledger that holds what a record file holds, in the order of the work.</summary>
internal sealed class LedgerSheets(RawNode top, bool withPersonal)
{
    private readonly RecordCells _cells = new(withPersonal);
    private readonly List<SheetContent> _sheets = [];

    /// <summary>Columns and labels of an empty ledger stand beside those that are filled in.</summary>
    public bool HasAllColumns { get; init; }

    public List<SheetContent> Build()
    {
        AddLabels(SheetCatalogue.UnitSheet, [(YearFile.Type, Only(YearFile.Version, YearFile.Period, YearFile.Settings)), (Units.Type, Value(YearFile.Unit))]);
        AddUnitLists();
        if (Value(YearFile.Report) is { Members.Count: > 0 } report)
        {
            AddLabels(YearFile.Report.Name, [(Reports.Type, report)]);
            AddList(SheetCatalogue.NameOf([YearFile.Report, Reports.Chapters]), Reports.Chapters, SubSheet.Items(Reports.Type, report, Reports.Chapters));
        }

        foreach (var type in RecordCatalogue.Lists)
        {
            AddRecords(type);
        }

        AddNames(YearFile.Narrative, "章节", "文字");
        AddNames(YearFile.Declared, "统计项", "数量");
        AddYears();
        return _sheets;
    }

    private RawNode? Value(Field field) => top.Members.FirstOrDefault(m => ReferenceEquals(YearFile.Type.Find(m.Key), field))?.Value;

    private RawNode Only(params Field[] fields) =>
        RawNode.Map([.. top.Members.Where(m => fields.Contains(YearFile.Type.Find(m.Key)) && !(ReferenceEquals(YearFile.Type.Find(m.Key), YearFile.Version) && m.Value.Text == "1"))], top.At);

    private void AddLabels(string name, IReadOnlyList<(RecordType Type, RawNode? Map)> parts)
    {
        var rows = new List<(string Label, CellValue Value)>();
        foreach (var (type, map) in parts.Where(part => part.Map is not null))
        {
            List<Field> lists = [.. SheetCatalogue.SubLists(type), UnitPresidium.Members];
            var order = new ColumnOrder(type);
            var cells = _cells.Of(type, WithoutMembers(type, map!), lists).ToList();
            var blank = HasAllColumns && type != YearFile.Type ? EmptySheets.LabelsOf(type).Where(path => !cells.Exists(cell => cell.Path.Identity == path.Identity)).Select(path => new CellValue(path, "")) : [];
            rows.AddRange(cells.Concat(blank).OrderBy(cell => cell.Path, order).Select(cell => (cell.Path.Name, cell)));
        }

        if (rows.Count > 0)
        {
            _sheets.Add(new LabelSheet(name, rows).Build());
        }
    }

    // The members of the presidium stand in a sheet of their own.
    private static RawNode WithoutMembers(RecordType type, RawNode map) => type != Units.Type ? map : RawNode.Map(
        [.. map.Members.Select(m => !ReferenceEquals(Units.Type.Find(m.Key), Units.Presidium) || !m.Value.IsMap ? m
            : m with { Value = RawNode.Map([.. m.Value.Members.Where(inner => !(ReferenceEquals(UnitPresidium.Type.Find(inner.Key), UnitPresidium.Members) && SubSheet.StandsElsewhere(inner.Value)))], m.Value.At) })
            .Where(m => m.Value is not { IsMap: true, Members.Count: 0 })],
        map.At);

    private void AddUnitLists()
    {
        if (Value(YearFile.Unit) is not { IsMap: true } unit)
        {
            return;
        }

        if (unit.Members.FirstOrDefault(m => ReferenceEquals(Units.Type.Find(m.Key), Units.Presidium))?.Value is { IsMap: true } presidium)
        {
            AddList(SheetCatalogue.NameOf([YearFile.Unit, Units.Presidium, UnitPresidium.Members]), UnitPresidium.Members, SubSheet.Items(UnitPresidium.Type, presidium, UnitPresidium.Members));
        }

        foreach (var field in SheetCatalogue.SubLists(Units.Type))
        {
            AddList(field.Name, field, SubSheet.Items(Units.Type, unit, field));
        }
    }

    private void AddList(string name, Field field, IReadOnlyList<RawNode>? items)
    {
        if (items is not { Count: > 0 })
        {
            return;
        }

        var sheet = new RecordSheet(name, field.Nested!);
        foreach (var item in items)
        {
            sheet.Add([.. _cells.Of(field.Nested!, SubSheet.AsMap(field.Nested!, item), [])]);
        }

        _sheets.Add(sheet.Build(keys: 0));
    }

    private void AddRecords(RecordType type)
    {
        if (Value(YearFile.Type.Find(type.Key)!) is not { } list || list.IsBlank)
        {
            return;
        }

        if (SubSheet.ItemsOf(type, list) is not { } items)
        {
            // No list at all: it is told in the ledger, too, where it can be mended.
            _sheets.Add(new SheetContent(type.Name, [[CellContent.Of(FlowText.Of(list))]]));
            return;
        }

        List<RawNode> records = [.. items.Select(item => SubSheet.AsMap(type, item))];
        if (records.Count == 0)
        {
            _sheets.Add(new SheetContent(type.Name, [[CellContent.Of("无")]]));
            return;
        }

        var subSheets = SubSheet.Of(type, records);
        List<Field> elsewhere = [.. subSheets.Select(sub => sub.Field)];
        var sheet = new RecordSheet(type.Name, type);
        foreach (var path in HasAllColumns ? EmptySheets.ColumnsOf(type) : [])
        {
            sheet.AddColumn(path);
        }

        // What every record needs has its column, so that what lacks it is told at its cell.
        foreach (var field in type.RequiredFields.Where(field => !elsewhere.Contains(field) && field.Kind is not (FieldKind.Record or FieldKind.Records)))
        {
            sheet.AddColumn(new ColumnPath([new ColumnStep(FieldNames.KeyOf(type, field), field)]));
        }

        foreach (var record in records)
        {
            sheet.Add([.. _cells.Of(type, record, elsewhere)], record.Notes);
        }

        _sheets.Add(sheet.Build(keys: 0));
        foreach (var sub in subSheets)
        {
            AddSubSheet(type, sub, records);
        }
    }

    private void AddSubSheet(RecordType type, SubSheet sub, List<RawNode> records)
    {
        var inner = sub.Field.Nested!;
        var sheet = new RecordSheet(SheetCatalogue.NameOf([YearFile.Type.Find(type.Key)!, sub.Field]), inner);
        var isShared = records.SelectMany(record => SubSheet.Items(type, record, sub.Field) ?? []).SelectMany(item => item.Members).Any(m => inner.Find(m.Key)?.Origin == sub.Key.Origin);
        var key = new ColumnPath([new ColumnStep(isShared ? type.Name + sub.Key.Name : sub.Key.Name, sub.Key)]) { IsParents = isShared };
        sheet.AddColumn(key);
        sheet.AddColumn(new ColumnPath([new ColumnStep(FieldNames.KeyOf(inner, inner.OwnFields[0]), inner.OwnFields[0])]));
        foreach (var record in records)
        {
            foreach (var item in SubSheet.Items(type, record, sub.Field) ?? [])
            {
                sheet.Add([new CellValue(key, SubSheet.Text(type, record, sub.Key)!), .. _cells.Of(inner, SubSheet.AsMap(inner, item), [])]);
            }
        }

        _sheets.Add(sheet.Build(keys: 1));
    }

    private void AddNames(Field field, string name, string value)
    {
        if (Value(field) is { IsMap: true } map && Flat("", map).ToList() is { Count: > 0 } entries)
        {
            var isText = field == YearFile.Narrative;
            _sheets.Add(new SheetContent(field.Name, Rows()) { FrozenRows = 1, Widths = [isText ? 18 : 28, isText ? 90 : 14] });

            IEnumerable<IReadOnlyList<CellContent>> Rows()
            {
                yield return [CellContent.Of(name, CellStyle.Header), CellContent.Of(value, CellStyle.Header)];
                foreach (var (key, text) in entries)
                {
                    yield return [CellContent.Of(key), isText ? CellContent.Of(text) : CellWords.Content(null, text)];
                }
            }
        }
    }

    // suggestions: {total: 4} is suggestions.total: 4; a text given as a list is its lines.
    private static IEnumerable<(string Key, string Text)> Flat(string prefix, RawNode map) => map.Members.Where(m => !m.Value.IsBlank).SelectMany(m =>
        m.Value.IsMap ? Flat(prefix + m.Key + ".", m.Value)
        : m.Value.IsList ? [(prefix + m.Key, string.Join('\n', m.Value.Items.Select(item => item.Text)))]
        : [(prefix + m.Key, m.Value.Text)]);

    private void AddYears()
    {
        if (Value(YearFile.DeclaredSince) is not { IsMap: true, Members.Count: > 0 } years)
        {
            return;
        }

        List<Dictionary<string, string>> columns = [.. years.Members.Select(year => Flat("", year.Value).ToDictionary(f => f.Key, f => f.Text, StringComparer.Ordinal))];
        var names = columns.SelectMany(column => column.Keys).Distinct().ToList();
        _sheets.Add(new SheetContent("历年数据", Rows()) { FrozenRows = 1, FrozenColumns = 1, Widths = [28, .. columns.Select(_ => 12.0), 20] });

        IEnumerable<IReadOnlyList<CellContent>> Rows()
        {
            yield return [CellContent.Of("统计项", CellStyle.Header), .. years.Members.Select(year => CellContent.Of(year.Key, CellStyle.Header)), CellContent.Of("来源", CellStyle.Header)];
            foreach (var name in names)
            {
                yield return [CellContent.Of(name), .. columns.Select(column => column.TryGetValue(name, out var text) ? CellWords.Content(null, text) : default)];
            }
        }
    }
}
