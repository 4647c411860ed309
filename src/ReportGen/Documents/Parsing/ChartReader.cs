using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Documents.Parsing;

/// <summary>
/// Makes a chart of a table. A table that no chart can be made of is the template's fault; data that would make a chart of nothing (a single row, more
/// classes than can be told apart, a share below zero) are told, and the table is printed instead, so that a report never waits for a chart.
/// </summary>
internal sealed class ChartReader(DiagnosticBag bag)
{
    private const int MostSeries = 6;

    private static readonly string[] _sums = ["合计", "总计", "共计", "小计"];

    /// <summary>A chart, or the table itself after a finding.</summary>
    public Block Read(TableBlock table, ChartForm form, Location at)
    {
        var most = MostCategories(form);
        var rows = table.Rows.Where(row => !IsSum(row)).Take(most + 1).ToList();
        if (table.Columns.Count < 2 || rows.Count == 0)
        {
            bag.ReportNoChart(at, form, new("表格至少要有两列，第一列是名称，后面是数", "the table needs two columns: names, then numbers"));
            return table;
        }

        var titles = table.Header.Count > 0 ? table.Header[^1] : new TableRow([]);
        var series = Enumerable.Range(1, table.Columns.Count - 1).Select(column => ReadSeries(rows, column, TextOf(titles, column))).ToList();
        var words = series.FindIndex(s => s.Count == 0 && s.Strange is not null);
        if (words >= 0)
        {
            bag.ReportNoChart(at, form, new($"“{series[words].Name}”这一列没有数字（如“{series[words].Strange}”）", $"the column '{series[words].Name}' holds no numbers ('{series[words].Strange}')"));
            return table;
        }

        if (Objection(form, rows.Count, most, series) is { } why)
        {
            bag.ReportChartNotDrawn(at, form, why);
            return table;
        }

        return new ChartBlock
        {
            Form = form,
            Caption = table.Caption,
            CategoryTitle = TextOf(titles, 0),
            Categories = [.. rows.Select(row => TextOf(row, 0))],
            Series = [.. series.Select(s => new ChartSeries(s.Name, s.Values, s.IsPercent))],
            Table = table with { Caption = [], Rows = rows },
        };
    }

    private static int MostCategories(ChartForm form) => form switch
    {
        ChartForm.Pie => 12,
        ChartForm.Line => 60,
        _ => 40,
    };

    // What the data lack for a chart that says something.
    private static Message? Objection(ChartForm form, int rows, int most, List<Column> series)
    {
        var values = series.SelectMany(s => s.Values).OfType<decimal>().ToList();
        return series.Find(s => s.Strange is not null) is { } strange ? new($"“{strange.Name}”里的“{strange.Strange}”不是数字", $"'{strange.Strange}' in '{strange.Name}' is no number")
            : rows == 1 ? new("只有一行，比不出什么", "there is a single row, and nothing to compare")
            : rows > most ? new($"超过{Text(most)}行，图上分不清", $"there are more than {Text(most)} rows, too many to tell apart")
            : series.Count > MostSeries ? new($"超过{Text(MostSeries)}列数字，图上分不清", $"there are more than {Text(MostSeries)} columns of numbers, too many to tell apart")
            : values.Count == 0 ? new("一个数也没有", "there is not a single number")
            : form != ChartForm.Pie ? null
            : series.Count > 1 ? new("饼图只能画一列数字", "a pie shows one column of numbers")
            : values.Exists(value => value < 0) ? new("有小于0的数，不能当作份额", "a number below zero is no share")
            : values.Sum() == 0 ? new("合计是0，分不出份额", "the numbers add up to zero, and there are no shares")
            : null;
    }

    private static Column ReadSeries(List<TableRow> rows, int column, string name)
    {
        var read = new Column(name);
        foreach (var row in rows)
        {
            var text = TextOf(row, column);
            var number = ChartNumber.Of(column < row.Cells.Count ? row.Cells[column].Inlines : []);
            read.Values.Add(number?.Value);
            read.Count += number is null ? 0 : 1;
            read.Percents += number is { IsPercent: true } ? 1 : 0;
            read.Strange ??= number is null && !ChartNumber.IsNone(text) ? text : null;
        }

        return read;
    }

    // A row of sums is no category beside what it adds up.
    private static bool IsSum(TableRow row) => _sums.Contains(TextOf(row, 0).Replace("　", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    private static string TextOf(TableRow row, int column) => column < row.Cells.Count ? PlainText.Of(row.Cells[column].Inlines).Trim() : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Column(string name)
    {
        public string Name => name;

        public List<decimal?> Values { get; } = [];

        public int Count { get; set; }

        public int Percents { get; set; }

        /// <summary>The first cell with text that is no number.</summary>
        public string? Strange { get; set; }

        public bool IsPercent => Count > 0 && Percents == Count;
    }
}
