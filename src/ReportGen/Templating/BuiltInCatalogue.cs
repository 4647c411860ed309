using ReportGen.Templating.BuiltIns;

namespace ReportGen.Templating;

/// <summary>All built-in functions for reference pages and listings.</summary>
public static class BuiltInCatalogue
{
    public static IReadOnlyList<BuiltInEntry> All =>
        [.. BuiltInTable.Functions.Select(f => new BuiltInEntry(f.Name, f.Signature, f.Summary, f.Example))];
}
