using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2001: a record of a file lies in the file's period; a date outside is nearly always a wrong year.</summary>
internal sealed class InsidePeriod : JudgedRule
{
    public override Rule Rule { get; } = new("RG2001", Severity.Error, new("日期不在报告期内", "A date outside the period"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("每条记录的日期在文件的报告期之内。按性质在期外的不算：上年提出、今年续办的建议，期后的答复和反馈，联络站设立的时间，代表名册。", "The date of every record lies in the file's period. What lies outside by nature is let pass: suggestions carried over, later replies, the opening of a station, the roster."),
        Why = new("期外的记录不会被统计，多半是年份写错。", "A record outside is not counted; a wrong year is likely."),
        Mend = new("多半是年份写错；不属于本期的记录移到那一年的文件里", "A wrong year is likely; a record of another period belongs into its own file"),
        MendInLedger = new(
            "多半是年份写错：表格软件会给没有写年份的日期补上当年的年份，点一下这一格，看上面的编辑栏。不属于本期的，移到那一年的台账里；没有那一年的台账，就删掉这一行，或者挪到自用的表里",
            "A wrong year is likely: a spreadsheet program gives a date without a year the current one; click the cell and look at the formula bar. A record of another period belongs into the ledger of its year; without one, delete the row or move it to a sheet of your own (自用)"),
        Raises = """
            period: 2024
            trainings:
              - {date: 2023-05-15, topic: 代表法}
            """,
        Passes = """
            period: 2024
            trainings:
              - {date: 2024-05-15, topic: 代表法}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        var period = bench.Book.Period;
        foreach (var (record, owner, field, date) in DatedFields.Of(bench.Book))
        {
            if (period.Place(date) is Placement.Before or Placement.After)
            {
                bench.Report(
                    this,
                    owner,
                    record.LocationOf(field),
                    new($"日期“{(date.Written.Length > 0 ? date.Written : date.FullWords)}”不在{period.Label}之内", $"The date “{(date.Written.Length > 0 ? date.Written : date.FullWords)}” is not within {period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}"));
            }
        }
    }
}
