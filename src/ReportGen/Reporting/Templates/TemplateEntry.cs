namespace ReportGen.Reporting;

/// <summary>One template that a report can use.</summary>
/// <param name="Name">Its name in a folder of templates: <c>annual.sbn</c>, <c>partials/suggestions/replied.sbn</c>.</param>
/// <param name="Path">The project's file; null where the program's own is used.</param>
/// <param name="Purpose">What it prints: the first sentence of the comment at its head; empty where there is none.</param>
/// <param name="IsSame">A shadow that says what the shipped one says.</param>
public sealed record TemplateEntry(string Name, TemplateOrigin Origin, string? Path, string Purpose, bool IsSame)
{
    /// <summary>The project's Word template that stands for it; null where it is used itself.</summary>
    public string? UsedInstead { get; init; }

    /// <summary>Whether it is a report of its own, not a sentence or a chapter of one.</summary>
    public bool IsReport => TemplateNames.IsReport(Name);
}
