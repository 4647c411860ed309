using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>Whether a kind of report can be written from the units and the time that the files tell.</summary>
internal static class KindCheck
{
    public static bool Fits(EnumValue kind, LoadedRecords records, DiagnosticBag bag)
    {
        var run = records.Run;
        if (kind != ReportKinds.Rollup && run.IsRollUp)
        {
            bag.SeveralUnits(kind, [.. run.Units.Select(unit => unit[^1].UnitName)]);
            return false;
        }

        if (kind != ReportKinds.Rollup)
        {
            return true;
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

        return true;
    }
}
