using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The rows of sheets of records as maps.</summary>
/// <param name="cells">Reads the cells.</param>
/// <param name="layouts">Takes where the fields stand.</param>
/// <param name="tellsExamples">What is left of a shipped example in a record is told.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class RecordRows(CellReader cells, SheetLayouts layouts, bool tellsExamples, DiagnosticBag bag)
{
    /// <summary>The records of one sheet of a list, each with what other sheets hold of it. One <c>无</c> alone in the sheet says that there were none.</summary>
    public IEnumerable<RawNode?> Read(SheetSource source, SheetRows rows, RecordType type, IReadOnlyList<SubTable> subTables)
    {
        var table = new SheetTable(source, rows, type, header => FieldNames.Find(type, header), type.Words, bag) { TellsExamples = tellsExamples };
        List<Field> elsewhere = [.. subTables.Select(sub => sub.Role.Field)];
        Describe(table, type, table.Columns, elsewhere);
        var builder = new RowBuilder();
        while (table.Next() is { } row)
        {
            if (table.IsNone(row))
            {
                yield return null;
                continue;
            }

            if (Fill(builder, table, row, table.Columns, elsewhere) is not { } at)
            {
                continue;
            }

            if (subTables.Count > 0)
            {
                var record = builder.Build(at, []);
                var told = new Dictionary<Field, int>(ReferenceEqualityComparer.Instance);
                foreach (var sub in subTables)
                {
                    var found = sub.Of(record);
                    if (found.Count > 0)
                    {
                        if (row.Cells.Any(cell => table.Columns.GetValueOrDefault(cell.Column) is { } path && ReferenceEquals(path.Leaf, sub.Role.Field) && ToldCount.IsCount(cell)))
                        {
                            // 无 and 未统计 beside the rows.
                            builder.Remove(sub.Role.Field);
                        }

                        builder.Add(FieldNames.KeyOf(type, sub.Role.Field), at, RawNode.List(found, found[0].At));
                    }

                    told[sub.Role.Field] = told.GetValueOrDefault(sub.Role.Field) + found.Count;
                }

                CompareWithSheets(table, row, subTables, told);
            }

            yield return builder.Build(at, Notes(table, row));
        }

        table.Dispose();
    }

    /// <summary>All rows of a sheet of records within records.</summary>
    public SubTable ReadSub(SheetSource source, SheetRows rows, SheetRole role)
    {
        var columns = new SubSheetColumns(role);
        var table = new SheetTable(source, rows, role.Type, columns.Find, role.Type.Words, bag) { TellsExamples = tellsExamples };
        var found = new SubTable(role, source.Sheet);
        var (keys, own) = columns.Divide(table.Columns);
        table.Keys = keys.Keys;
        Describe(table, role.Type, own, []);
        var (builder, last) = (new RowBuilder(), (IReadOnlyList<SubKey>)[]);
        while (table.Next() is { } row)
        {
            var named = row.Cells.Where(cell => keys.ContainsKey(cell.Column))
                .Select(cell => new SubKey(keys[cell.Column].Leaf!, CellReader.Shown(keys[cell.Column].Leaf, cell), new Location(source, row.Number, cell.Column, 0))).ToList();

            // A name merged over several rows stands in the first.
            last = named.Count > 0 ? named : last;
            if (Fill(builder, table, row, own, []) is { } at)
            {
                found.Add(last, builder.Build(at, Notes(table, row)));
            }
        }

        table.Dispose();
        return found;
    }

    private Location? Fill(RowBuilder builder, SheetTable table, SheetRow row, IReadOnlyDictionary<int, ColumnPath> columns, List<Field> elsewhere)
    {
        builder.Clear();
        Location? first = null;
        if (table.Lone is { } lone)
        {
            // In front of a sentence may stand its number; behind it stand remarks, of which nobody can tell what they are.
            var cell = row.Cells[row.Cells.Count > 1 && IsNumbering(row.Cells[0]) ? 1 : 0];
            if (row.Cells[^1].Column != cell.Column)
            {
                bag.ReportNameless(new Location(table.Source, row.Number, row.Cells[^1].Column, 0), table.Source.Sheet, row.Cells[^1].Column);
            }

            var at = new Location(table.Source, row.Number, cell.Column, 0);
            builder.Add(lone.Key, at, RawNode.Scalar(cells.Allowed(cell.Text, at), at));
            return at;
        }

        IReadOnlyList<SheetCell> counted = table.Counts.Count == 0 ? [] : [.. row.Cells.Where(cell => table.Counts.ContainsKey(cell.Column) && !BlankMark.Is(cell, null))];

        foreach (var cell in row.Cells)
        {
            // 决议数 beside a sheet of the resolutions is compared with that.
            if (!columns.TryGetValue(cell.Column, out var path) || BlankMark.Is(cell, path.Leaf) || IsCountOf(cell, path, elsewhere))
            {
                continue;
            }

            var read = counted.FirstOrDefault(count => table.Counts[count.Column].Identity == path.Identity) is { Column: > 0 } beside ? Counted(table, row, cell, beside, path) : cell;
            var at = new Location(table.Source, row.Number, read.Column, 0);
            first ??= at;
            if (cells.Read(path.Leaf, path.Name, read, at) is { } value)
            {
                builder.Add(path, new Location(table.Source, table.HeaderRowNumber, read.Column, 0), value);
            }
            else if (path.First is { } field)
            {
                layouts.Excuse(table.Source, row.Number, field);
            }
        }

        foreach (var cell in counted)
        {
            var path = table.Counts[cell.Column];
            var at = new Location(table.Source, row.Number, cell.Column, 0);
            if (!IsCountOf(cell, path, elsewhere) && columns.Values.Any(own => own.Identity == path.Identity) && !row.Cells.Any(told => columns.TryGetValue(told.Column, out var own) && own.Identity == path.Identity && !BlankMark.Is(told, own.Leaf))
                && cells.Read(path.Leaf, path.Name, HeaderUnit.Put(cell, path.Scale), at) is { } value)
            {
                builder.Add(path, new Location(table.Source, table.HeaderRowNumber, cell.Column, 0), value);
            }
        }

        return first;
    }

    // How many the record says and how many rows of the other sheet are its own; the rows count.
    private void CompareWithSheets(SheetTable table, SheetRow row, IReadOnlyList<SubTable> subTables, Dictionary<Field, int> told)
    {
        foreach (var cell in row.Cells)
        {
            if ((table.Columns.GetValueOrDefault(cell.Column) ?? table.Counts.GetValueOrDefault(cell.Column)) is not { First: { } field } path || path.Steps.Count > 1 || !told.TryGetValue(field, out var rows) || (rows == 0 && field.Kind == FieldKind.Items))
            {
                continue;
            }

            if (ToldCount.Number(cell, field) is { } number && !ToldCount.Agree(number, Quantity.Of(rows)))
            {
                var sheet = subTables.First(sub => ReferenceEquals(sub.Role.Field, field)).Sheet;
                bag.ReportCountOfRows(new Location(table.Source, row.Number, cell.Column, 0), table.HeaderOf(cell.Column) ?? path.Name, ToldCount.Words(number), sheet, rows);
            }
        }
    }

    // 2 or 2项 of what stands in a sheet of its own. 无 is said of the record, unless there are rows.
    private static bool IsCountOf(SheetCell cell, ColumnPath path, IReadOnlyCollection<Field> elsewhere) =>
        path is { Steps.Count: 1, First: { Kind: not FieldKind.Items } field } && elsewhere.Contains(field) && ToldCount.Number(cell, field) is not null && !NoneWords.Is(cell.Text);

    // 意见建议数 beside 意见建议 is read where that tells no number of its own, names and groups with it; else they must agree.
    private SheetCell Counted(SheetTable table, SheetRow row, SheetCell told, SheetCell written, ColumnPath path)
    {
        var count = HeaderUnit.Put(written, table.Counts[written.Column].Scale);
        if (path.Leaf is not { } field || ToldCount.Number(count, field) is not { } number)
        {
            return told;
        }

        if (ToldCount.Of(told, field) is not { } own)
        {
            return field.Kind == FieldKind.People && told.Kind == CellKind.Text && !ToldCount.IsNumberOfPersons(told.Text) ? ToldCount.WithTotal(told, number) : count;
        }

        if (!ToldCount.Agree(own, number))
        {
            bag.ReportCount(new Location(table.Source, row.Number, written.Column, 0), table.Others.GetValueOrDefault(written.Column, path.Name), ToldCount.Words(number), path.Name, ToldCount.Words(own), field.Kind == FieldKind.People);
        }

        return told;
    }

    private static bool IsNumbering(SheetCell cell) => cell.Kind == CellKind.Number || OwnWords.IsNumbering(cell.Text);

    private static List<string> Notes(SheetTable table, SheetRow row) =>
        table.Others.Count == 0 ? [] : [.. row.Cells.Where(cell => table.Others.ContainsKey(cell.Column) && table.Others[cell.Column] is not (OwnWords.RowNumber or "")).Select(cell => $"{table.Others[cell.Column]}：{cell.Text}")];

    private void Describe(SheetTable table, RecordType type, IReadOnlyDictionary<int, ColumnPath> own, IReadOnlyCollection<Field> elsewhere)
    {
        if (table.HeaderRowNumber == 0)
        {
            return;
        }

        layouts.Add(table.Source, own);
        foreach (var field in type.RequiredFields)
        {
            if (!elsewhere.Contains(field) && !own.Values.Any(path => ReferenceEquals(path.First, field)))
            {
                if (!table.Misspelt.Contains(field))
                {
                    bag.ReportMissingColumn(new Location(table.Source, table.HeaderRowNumber, 1, 0), table.Source.Sheet, field);
                }

                layouts.Excuse(table.Source, 0, field);
            }
        }
    }
}
