using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>The example that a sheet came with, as the columns of a sheet name its cells.</summary>
internal sealed class ShippedRow
{
    // Fewer letters are a name or a word that an office may well have in common with the example: 第一小组, 集镇联络站.
    private const int LettersOfATelling = 6;

    // A row that is the example whole, and has no longer text, may be everybody's: 5, 镇政府工作报告, 通过.
    private const int LettersOfAnUnusual = 10;

    // So many are a sentence that nobody writes twice.
    private const int LettersOfASentence = 16;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private ShippedRow(IReadOnlyList<KeyValuePair<string, string>> shipped, Func<string, ColumnPath?> find)
    {
        foreach (var (header, text) in shipped)
        {
            if (find(header) is { } path)
            {
                _texts.TryAdd(path.Identity, text.Trim());
            }
        }
    }

    /// <summary>Null for a sheet that comes without an example.</summary>
    public static ShippedRow? Of(string sheet, Func<string, ColumnPath?> find) => ShippedExamples.Of(sheet) is { Count: > 0 } shipped ? new ShippedRow(shipped, find) : null;

    /// <summary>The cell is as it came. A choice may be written in any of its words: ledgers of an earlier version show others.</summary>
    public bool Holds(ColumnPath path, string written) =>
        _texts.GetValueOrDefault(path.Identity) is { } shipped
        && (shipped == written.Trim() || (path.Leaf?.Choices?.Find(shipped) is { } choice && ReferenceEquals(choice, path.Leaf.Choices.Find(written.Trim()))));

    /// <summary>The cells of a record that tell that they are left of the example: several, or a sentence, or a row that is the example whole.</summary>
    public IReadOnlyList<SheetCell> LeftIn(SheetRow row, IReadOnlyDictionary<int, ColumnPath> columns)
    {
        List<SheetCell> own = [.. row.Cells.Where(cell => columns.ContainsKey(cell.Column))];
        List<SheetCell> left = [.. own.Where(cell => Holds(columns[cell.Column], cell.Text) && IsTelling(columns[cell.Column].Leaf, cell.Text))];
        return left.Count > 1
            || left.Exists(cell => Letters(cell.Text) >= LettersOfASentence)
            || (left.Exists(cell => Letters(cell.Text) >= LettersOfAnUnusual) && own.Count == _texts.Count && own.TrueForAll(cell => Holds(columns[cell.Column], cell.Text))) ? left : [];
    }

    private static bool IsTelling(Field? field, string text) => field?.Kind switch
    {
        FieldKind.Date => Digits.Count(text) >= 2 && DateParser.Parse(text, 2024, out _) is { IsDay: true },
        FieldKind.Text or FieldKind.TextList or FieldKind.Items or FieldKind.People => Letters(text) >= LettersOfATelling,
        _ => false,
    };

    private static int Letters(string text) => text.Count(char.IsLetter);
}
