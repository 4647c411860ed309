namespace ReportGen.Reporting;

/// <summary>The names of the page styles that come with the program.</summary>
public static class PageStyleNames
{
    /// <summary>All of them; a style may also be a file.</summary>
    public static IEnumerable<string> All => Standard.Concat(House);

    internal static string[] Standard { get; } = ["gbt9704", "GB/T 9704", "GB/T 9704-2012", "国标"];

    internal static string[] House { get; } = ["house", "常用版式"];
}
