using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>A sheet of labels with values: a label in the first column, its value in the next, a note in the third.</summary>
internal sealed class LabelSheet(string name, IReadOnlyList<(string Label, CellValue Value)> rows)
{
    public SheetContent Build() => new(name, Rows())
    {
        FrozenRows = 1,
        Widths = [26, 46, 60],
        Choices = [.. rows.Select((row, i) => LedgerWords.Choices(row.Value.Path, 2, null) is { } choice ? choice with { FirstRow = i + 2, EndRow = i + 2 } : null).OfType<CellChoice>()],
    };

    private IEnumerable<IReadOnlyList<CellContent>> Rows()
    {
        yield return [CellContent.Of("项目", CellStyle.Header), CellContent.Of("内容", CellStyle.Header), CellContent.Of("说明", CellStyle.Header)];
        foreach (var (label, value) in rows)
        {
            var isRequired = LedgerWords.IsRequired(value.Path);
            yield return
            [
                CellContent.Of(label + (isRequired ? "*" : ""), isRequired ? CellStyle.RequiredHeader : CellStyle.Text),
                value.Text.Length == 0 ? default : CellWords.Content(value.Path.Leaf, value.Text),
                LedgerWords.Note(value.Path) is { } note ? CellContent.Of(note.Replace('\n', ' '), CellStyle.Note) : default,
            ];
        }
    }
}
