namespace ReportGen.Workbooks;

/// <summary>A sheet by its name and its part in the package.</summary>
internal sealed record WorkbookSheet(string Name, string Part);
