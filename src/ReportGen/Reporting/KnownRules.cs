using ReportGen.Diagnostics;
using ReportGen.Documents;
using ReportGen.Docx;
using ReportGen.Ledger;
using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Statistics;
using ReportGen.Templating;
using ReportGen.WordTemplates;
using ReportGen.Workbooks;

namespace ReportGen.Reporting;

/// <summary>Every rule that can speak about records: reading, counting, judging.</summary>
public static class KnownRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. RuleSet.Rules.Concat(YamlRules.All).Concat(RecordRules.All).Concat(StatisticRules.All).Concat(InputRules.All).Concat(WorkbookRules.All).Concat(LedgerRules.All).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every rule of the library: those about records, and those about templates, documents and what is written.</summary>
    public static IReadOnlyList<Rule> Everywhere { get; } =
    [
        .. All.Concat(ReportRules.All).Concat(OutputRules.All).Concat(WorkspaceRules.All).Concat(TemplateRules.All).Concat(TrialRules.All)
            .Concat(TemplatingRules.All).Concat(CheckingRules.All).Concat(WordTemplateRules.All).Concat(DocumentsRules.All).Concat(DocxRules.All).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether a word of <c>--select</c> means the rule: its id, or the beginning of an RG id (RG21).</summary>
    public static bool Means(string word, string id) =>
        RuleId.Of(word) == id
        || (word.StartsWith("RG", StringComparison.OrdinalIgnoreCase) && id.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
