namespace ReportGen.Reporting;

/// <summary>The notes of all rules without a page that speak about files, records, templates and reports. Read by <c>reportgen rules</c> alone.</summary>
public static class RuleNotes
{
    public static IReadOnlyList<RuleNote> All { get; } =
    [
        .. FileNotes.All, .. YamlNotes.All, .. RecordNotes.All, .. LedgerNotes.All, .. CountingNotes.All, .. ReportNotes.All, .. LanguageNotes.All, .. WordNotes.All, .. TextNotes.All,
    ];

    /// <summary>The note of a rule; null where its findings say all at their place, as those about a command line do.</summary>
    public static RuleNote? Of(string id) => All.FirstOrDefault(note => note.Id == id);
}
