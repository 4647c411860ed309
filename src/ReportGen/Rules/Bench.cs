using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>What the rules judge, and where they report: one book with the figures of the run.</summary>
internal sealed class Bench(RecordBook book, StatisticSet statistics, DiagnosticBag bag, List<WaivedFinding> waived)
{
    public RecordBook Book => book;

    public StatisticSet Statistics => statistics;

    /// <summary>Reports a finding on a record unless the project turned the rule off or the record waives it.</summary>
    public void Report(Rule rule, Record record, Location location, Message headline, Message? label = null, Message? help = null, IReadOnlyList<Related>? related = null)
    {
        var severity = rule.Severity;
        if (book.Settings.Rules.TryGetValue(rule.Id, out var chosen))
        {
            if (chosen is not { } other)
            {
                return;
            }

            severity = other;
        }

        if (ReasonToWaive(rule, record) is { } reason)
        {
            waived.Add(new WaivedFinding(rule, location, headline, reason));
            return;
        }

        bag.Add(new Diagnostic { Rule = rule, Severity = severity, Location = location, Headline = headline, Label = label, Help = help, Related = related ?? [] });
    }

    private static string? ReasonToWaive(Rule rule, Record record)
    {
        foreach (var waiver in record.Get(CommonFields.Waive) ?? RecordList.NotFilledIn(Waivers.Type))
        {
            if (string.Equals(waiver.Get(Waivers.Rule), rule.Id, StringComparison.OrdinalIgnoreCase))
            {
                return waiver.Get(Waivers.Reason) ?? "";
            }
        }

        return null;
    }
}
