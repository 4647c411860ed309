namespace ReportGen.Templating;

/// <summary>How printing a value ended.</summary>
internal enum PrintResult
{
    Done,
    TooDeep,
    TooLong,
}
