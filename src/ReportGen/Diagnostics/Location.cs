namespace ReportGen.Diagnostics;

/// <summary>
/// A span within one line of a source: line and column from 1, length in UTF-16 units (0 is a point). In a workbook sheet the line is the
/// row and the column the sheet's column. The default value is "nowhere in particular".
/// </summary>
public readonly record struct Location(Source? Source, int Line, int Column, int Length)
{
    public static Location None => default;

    /// <summary>A whole file, where no line can be named.</summary>
    public static Location File(string path) => new(new SourceText(path, ""), 1, 1, 0);

    public override string ToString() => Source?.Describe(Line, Column) ?? "";
}
