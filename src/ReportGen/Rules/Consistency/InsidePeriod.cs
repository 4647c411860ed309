using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2001: a record of a file lies in the file's period; a date outside is nearly always a wrong year.</summary>
internal sealed class InsidePeriod : JudgedRule
{
    public override Rule Rule { get; } = new("RG2001", Severity.Error, new("日期不在报告期内", "A date outside the period"));

    public override void Check(Bench bench)
    {
        var period = bench.Book.Period;
        foreach (var (record, owner, field, date) in DatedFields.Of(bench.Book))
        {
            if (period.Place(date) is Placement.Before or Placement.After)
            {
                bench.Report(
                    Rule,
                    owner,
                    record.LocationOf(field),
                    new($"日期“{(date.Written.Length > 0 ? date.Written : date.FullWords)}”不在{period.Label}之内", $"The date “{(date.Written.Length > 0 ? date.Written : date.FullWords)}” is not within {period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}"),
                    help: new("多半是年份写错；不属于本期的记录移到那一年的文件里", "A wrong year is likely; a record of another period belongs into its own file"));
            }
        }
    }
}
