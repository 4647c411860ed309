using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>已核实: a record may silence one rule with a reason.</summary>
internal static class Waived
{
    /// <summary>The reason; null where the record does not waive the rule.</summary>
    public static string? ReasonFor(Rule rule, Record record)
    {
        foreach (var waiver in record.Get(CommonFields.Waive) ?? RecordList.NotFilledIn(Waivers.Type))
        {
            if (waiver.Get(Waivers.Rule) is { } written && RuleId.Of(written) == rule.Id)
            {
                return waiver.Get(Waivers.Reason) ?? "";
            }
        }

        return null;
    }
}
