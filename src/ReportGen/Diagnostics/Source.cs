namespace ReportGen.Diagnostics;

/// <summary>Something that positions point into: a text file, or one sheet of a workbook.</summary>
public abstract class Source(string path)
{
    /// <summary>The path as the caller wrote it, with forward slashes; it is printed and never opened.</summary>
    public string Path { get; } = path;

    /// <summary>What tells this source from every other: the path, with the sheet where there is one.</summary>
    internal virtual string FullName => Path;

    /// <summary>Among the sources of one path, the one that comes first is read first.</summary>
    internal virtual int Order => 0;

    /// <summary>The place in the words of the format, <c>2024.yaml:4:11</c> or <c>2024台账.xlsx 监督活动!F12</c>. Numbers start at 1.</summary>
    public abstract string Describe(int line, int column);

    /// <summary>The line to show above a caret, without its line break; null where there is nothing to show.</summary>
    public abstract string? LineText(int line);

    /// <summary>The place within a workbook, <c>监督活动!F12</c>; null in a text file.</summary>
    internal virtual string? CellOf(int line, int column) => null;

    /// <summary>The personal text that a place lies in or holds; empty where all of it may be shown.</summary>
    internal virtual string HiddenAt(int line, int column, int length) => "";
}
