using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Whether a kind of report can be written from the units and the time that the files tell.</summary>
internal static class KindCheck
{
    /// <param name="kind">The kind that is to be written.</param>
    /// <param name="stated">Where a file says that it is this kind; null where the command line or the period does.</param>
    /// <param name="records">What it is to be written from.</param>
    /// <param name="bag">Takes what does not fit.</param>
    public static bool Fits(EnumValue kind, Location? stated, LoadedRecords records, DiagnosticBag bag)
    {
        var run = records.Run;
        if (kind != ReportKinds.Rollup && run.IsRollUp)
        {
            bag.SeveralUnits(kind, [.. run.Units.Select(unit => unit[^1].UnitName)]);
            return false;
        }

        if (kind != ReportKinds.Rollup)
        {
            if (KindPeriod.Fits(kind, records.Statistics.Period))
            {
                return true;
            }

            bag.PeriodOfOtherKind(kind, stated, records.Statistics.Period, KindPeriod.Meant(kind, records));
            return false;
        }

        if (run.Units.Count == 1)
        {
            bag.OneUnit(run.Units[0][^1], run.Parent.Count > 0);
            return false;
        }

        if (run.Parent.Count == 0 && run.CommonParent is null)
        {
            bag.NoCommonParent([.. run.Units.Select(unit => unit[^1])]);
            return false;
        }

        if (run.Parent.Count > 0 && run.Units.Select(unit => unit[^1]).FirstOrDefault(unit => unit.Unit.Get(Units.Parent) is { Length: > 0 } parent && parent != run.Parent[^1].UnitName) is { } stranger)
        {
            bag.UnitOfOtherParent(stranger, run.Parent[^1]);
            return false;
        }

        return true;
    }
}
