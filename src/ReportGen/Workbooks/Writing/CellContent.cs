using System.Globalization;

namespace ReportGen.Workbooks;

/// <summary>What is written into a cell: a text, a number or a day. The default value is a blank cell.</summary>
public readonly record struct CellContent
{
    private CellContent(string text, bool isNumber, CellStyle style) => (Text, IsNumber, Style) = (text, isNumber, style);

    /// <summary>As it stands in the file; null for a blank cell.</summary>
    public string? Text { get; }

    public bool IsNumber { get; }

    public CellStyle Style { get; init; }

    public static CellContent Of(string text, CellStyle style = CellStyle.Text) => new(text, false, style);

    public static CellContent Of(decimal number, CellStyle style = CellStyle.Number) => new(number.ToString(CultureInfo.InvariantCulture), true, style);

    /// <summary>The serial number of the day, with a format that shows it as a date.</summary>
    public static CellContent Of(DateOnly day, CellStyle style = CellStyle.Date) =>
        new((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture), true, style);
}
