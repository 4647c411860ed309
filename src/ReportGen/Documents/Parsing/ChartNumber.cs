using System.Globalization;

namespace ReportGen.Documents.Parsing;

/// <summary>The number of a table cell: that of the statistic printed in it, else what its text says, with 约, 近, 余 or 多 about it.</summary>
internal readonly record struct ChartNumber(decimal Value, bool IsPercent)
{
    public static ChartNumber? Of(IReadOnlyList<Inline> cell)
    {
        var text = PlainText.Of(cell).Trim();
        var isPercent = text.EndsWith('%');
        if (cell is [ValueInline { Figure.Value: { } exact }])
        {
            return new ChartNumber(exact, isPercent);
        }

        var plain = text.TrimEnd('%', '余', '多').TrimStart('约', '近').Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new ChartNumber(value, isPercent)
            : null;
    }

    /// <summary>The cell says that there is no number.</summary>
    public static bool IsNone(string text) => text.Trim('—', '－', '-', '/', ' ', '\u3000').Length == 0;
}
