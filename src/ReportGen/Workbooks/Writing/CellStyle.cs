namespace ReportGen.Workbooks;

/// <summary>The looks that cells can have; their order is that of the styles part.</summary>
public enum CellStyle
{
    Plain,
    Header,

    /// <summary>The header of a column that every record needs.</summary>
    RequiredHeader,

    /// <summary>Text that a spreadsheet program must not take for a number or a date.</summary>
    Text,
    Number,
    Date,

    /// <summary>An example, which is not read.</summary>
    Example,
    ExampleDate,
    Note,

    /// <summary>A number of percent: 85.7 is shown as 85.7%.</summary>
    PercentSign,
}
