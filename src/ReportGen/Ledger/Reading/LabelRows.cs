using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Reads the sheets of labels and names: 本单位, 成文, 设置, 文字材料, 汇总数 and 历年数据. They are short and kept whole.</summary>
internal sealed class LabelRows(CellReader cells, DiagnosticBag bag)
{
    // Shorter labels of the office's own may be like one of ours by chance.
    private const int LongEnough = 4;

    private static readonly string[] Headings = ["项目", "名称", "名目", "统计项", "指标", "章节", "内容", "数量", "文字", "填写", "说明"];

    // A setting may stand in 本单位 and in a sheet of settings.
    private readonly Dictionary<string, Location> _seen = new(StringComparer.Ordinal);

    /// <summary>
    /// Labels with values. Those of the first type found win: in 本单位 stand the unit's, 年度 and the settings'. What is found goes into
    /// <paramref name="into"/> under the type that it belongs to.
    /// </summary>
    public void ReadLabels(SheetSource source, IEnumerable<SheetRow> rows, IReadOnlyList<RecordType> types, Dictionary<RecordType, RowBuilder> into)
    {
        foreach (var (row, label, value) in Pairs(source, rows, text => Known(types, text).Path is not null))
        {
            var (labelAt, at) = (new Location(source, row.Number, label.Column, 0), new Location(source, row.Number, value.Column, 0));
            var found = Known(types, label.Text);
            if (found.Path is not { } path)
            {
                var name = FieldNames.Clean(label.Text);
                if (!Headings.Contains(name) && NearestName.Of(name, types.SelectMany(type => type.Words)) is { } hint && !name.Contains(hint, StringComparison.Ordinal))
                {
                    if (name.Length >= LongEnough && NearestName.IsOneSlip(name, hint))
                    {
                        bag.ReportMisspeltColumn(labelAt, source.Sheet, name, hint);
                    }
                    else
                    {
                        bag.ReportNearColumn(labelAt, name, hint);
                    }
                }
            }
            else if (!_seen.TryAdd(found.Type.Key + path.Identity, labelAt))
            {
                bag.ReportLabelTwice(labelAt, path.Name, _seen[found.Type.Key + path.Identity]);
            }
            else if (path is { Unit: { } unit, Leaf: { } field } && !HeaderUnit.Fits(field, unit))
            {
                bag.ReportHeaderUnit(labelAt, path.Name, field, unit);
            }
            else if (!BlankMark.Is(value, path.Leaf) && cells.Read(path.Leaf, path.Name, HeaderUnit.Put(value, path.Scale), at) is { } node)
            {
                if (!into.TryGetValue(found.Type, out var builder))
                {
                    into.Add(found.Type, builder = new RowBuilder());
                }

                builder.Add(path, labelAt, node);
            }
        }
    }

    private static (RecordType Type, ColumnPath? Path) Known(IReadOnlyList<RecordType> types, string label)
    {
        var found = types.Select(type => Find(type, label)).FirstOrDefault(pair => pair.Path is not null);
        return found.Path is null && FieldNames.Counted(label) is { } counted
            ? types.Select(type => Find(type, counted)).FirstOrDefault(pair => pair.Path is { } number && FieldNames.IsCount(number))
            : found;
    }

    // What stands behind the value, under 说明 or 备注, is for people. Forms have a second pair in the row: 人口 | 30000 | 选民 | 20000.
    private IEnumerable<(SheetRow Row, SheetCell Label, SheetCell Value)> Pairs(SheetSource source, IEnumerable<SheetRow> rows, Func<string, bool>? isLabel = null)
    {
        var (labels, notes, unread) = (int.MaxValue, int.MaxValue, false);
        foreach (var row in rows)
        {
            if (row.Cells.Count > 2 && notes == int.MaxValue && row.Cells.FirstOrDefault(cell => OwnWords.IsRemark(FieldNames.Clean(cell.Text))) is { Column: > 0 } remark && remark.Column > row.Cells[1].Column)
            {
                notes = remark.Column;
            }

            var first = row.Cells[0].Column;
            if (row.Cells.Count == 1 && first > labels && first < notes)
            {
                bag.ReportNoLabel(new Location(source, row.Number, first, 0), row.Cells[0].Text);
            }

            for (var i = 0; i < row.Cells.Count; i += 2)
            {
                // A blank cell is the value, where the next label stands behind it: 所属县区 | | 届 | 19.
                if (isLabel is not null && isLabel(row.Cells[i].Text) && HasNoValue(row, i, isLabel))
                {
                    i--;
                    continue;
                }

                var isSecond = i > 0 && i + 1 < row.Cells.Count && isLabel?.Invoke(row.Cells[i].Text) is true;
                if (row.Cells[i].Column >= notes && !isSecond)
                {
                    break;
                }

                if (i > 0 && !isSecond && !Headings.Contains(FieldNames.Clean(row.Cells[i].Text)))
                {
                    if (!unread)
                    {
                        bag.ReportBehindPair(new Location(source, row.Number, row.Cells[i].Column, 0), source.Sheet, row.Cells[i].Text);
                        unread = true;
                    }

                    break;
                }

                if (i + 1 < row.Cells.Count && (row.Cells[i + 1].Column < notes || isSecond))
                {
                    labels = Math.Min(labels, first);
                    yield return (row, row.Cells[i], row.Cells[i + 1]);
                }
            }
        }
    }

    // In the cell next to it the value stands, whatever it is; farther off the next label may, which ends the pair.
    private static bool HasNoValue(SheetRow row, int label, Func<string, bool> isLabel) =>
        label + 1 == row.Cells.Count ? label > 0 : row.Cells[label + 1].Column > row.Cells[label].Column + 1 && isLabel(row.Cells[label + 1].Text);

    // At the top of a file stand the period, and parts of what has a type of its own: 设置·小数位. 单位 alone is its name.
    private static (RecordType Type, ColumnPath? Path) Find(RecordType type, string label)
    {
        var path = FieldNames.Find(type, label);
        if (type != YearFile.Type || path is null)
        {
            return (type, path);
        }

        var first = path.First!;
        return first.Kind is FieldKind.Period or FieldKind.Quantity ? (type, path)
            : first.Kind != FieldKind.Record ? (type, null)
            : path.Steps.Count > 1 ? (first.Nested!, new ColumnPath([.. path.Steps.Skip(1)]))
            : first == YearFile.Unit ? (Units.Type, new ColumnPath([new(Units.Name.Name, Units.Name)]))
            : (type, null);
    }

    /// <summary>Names in the first column, texts or numbers in the next.</summary>
    public List<RawMember> ReadNames(SheetSource source, IEnumerable<SheetRow> rows)
    {
        var members = new List<RawMember>();
        foreach (var (row, name, value) in Pairs(source, WithoutUnits(source, rows)))
        {
            if (Headings.Contains(FieldNames.Clean(name.Text)) && members.Count == 0)
            {
                continue;
            }

            var at = new Location(source, row.Number, value.Column, 0);
            if (Scalar(name.Text, value, at) is { } node)
            {
                var nameAt = new Location(source, row.Number, name.Column, 0);
                members.Add(new RawMember(cells.Allowed(name.Text.Trim(), nameAt), nameAt, node));
            }
        }

        return members;
    }

    /// <summary>Statistics by name in the first column, a column a year; the last column, 来源, tells people where the numbers are from.</summary>
    public List<RawMember> ReadYears(SheetSource source, IEnumerable<SheetRow> rows)
    {
        var years = new SortedDictionary<int, (string Year, Location At, List<RawMember> Figures)>();
        var others = new SortedDictionary<int, string>();
        Location? unread = null;
        foreach (var row in WithoutUnits(source, rows))
        {
            if (years.Count == 0)
            {
                foreach (var cell in row.Cells.Where(cell => DateParser.Parse(FieldNames.Clean(cell.Text), null, out _) is not null))
                {
                    years.Add(cell.Column, (FieldNames.Clean(cell.Text), new Location(source, row.Number, cell.Column, 0), []));
                }

                foreach (var cell in row.Cells.Where(cell => years.Count > 0 && !years.ContainsKey(cell.Column) && cell.Column != row.Cells[0].Column && !OwnWords.IsRemark(FieldNames.Clean(cell.Text))))
                {
                    others.Add(cell.Column, FieldNames.Clean(cell.Text));
                }

                if (years.Count == 0 && row.Cells.Count > 1)
                {
                    unread ??= new Location(source, row.Number, 1, 0);
                }

                continue;
            }

            var name = row.Cells[0];
            var nameAt = new Location(source, row.Number, name.Column, 0);
            var key = cells.Allowed(name.Text.Trim(), nameAt);
            foreach (var cell in row.Cells.Where(cell => others.ContainsKey(cell.Column)))
            {
                bag.ReportNotAYear(new Location(source, row.Number, cell.Column, 0), source.Sheet, others[cell.Column]);
                others.Remove(cell.Column);
            }

            foreach (var cell in row.Cells.Where(cell => cell.Column != name.Column && years.ContainsKey(cell.Column)))
            {
                if (Scalar(name.Text, cell, new Location(source, row.Number, cell.Column, 0)) is { } node)
                {
                    years[cell.Column].Figures.Add(new RawMember(key, nameAt, node));
                }
            }
        }

        if (years.Count == 0 && unread is { } at)
        {
            bag.ReportNoYears(at, source.Sheet);
        }

        return [.. years.Values.Where(year => year.Figures.Count > 0).Select(year => new RawMember(year.Year, year.At, RawNode.Map(year.Figures, year.At)))];
    }

    // 单位：万元 above the numbers, where 信访件数 stands beside 经费支出金额.
    private IEnumerable<SheetRow> WithoutUnits(SheetSource source, IEnumerable<SheetRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Cells.FirstOrDefault(cell => cell.Text.Contains("单位", StringComparison.Ordinal)) is { Column: > 0 } lead
                && UnitsAbove.Of("", [row]).FirstOrDefault(word => word.Length > 1 && word[^1] == '元' && !char.IsAsciiDigit(word[0])) is { } unit)
            {
                bag.ReportUnitOfTotals(new Location(source, row.Number, lead.Column, 0), source.Sheet, unit);
                continue;
            }

            yield return row;
        }
    }

    private RawNode? Scalar(string name, SheetCell cell, Location at) => BlankMark.Is(cell, null) ? null
        : cell.Kind == CellKind.Text ? RawNode.Scalar(cells.Allowed(cell.Text, at), at) : cells.Read(null, name, cell, at);
}
