using ReportGen.Diagnostics;

namespace ReportGen.Ledger;

/// <summary>What can be wrong with a ledger beyond its records.</summary>
public static class LedgerRules
{
    public static readonly Rule NoSheets = new("RG1501", Severity.Error, new("不是台账", "not a ledger"));
    public static readonly Rule NoHeaders = new("RG1502", Severity.Error, new("没有表头", "no headers"));
    public static readonly Rule MissingColumn = new("RG1503", Severity.Error, new("缺少必填的列", "required column missing"));
    public static readonly Rule ColumnTwice = new("RG1504", Severity.Error, new("同一列出现两次", "column twice"));
    public static readonly Rule NearName = new("RG1505", Severity.Warning, new("名称像是写错了", "name looks misspelt"));
    public static readonly Rule FormulaError = new("RG1506", Severity.Error, new("公式出错", "formula error"));
    public static readonly Rule WrongCell = new("RG1507", Severity.Error, new("格子的类型不对", "wrong kind of cell"));
    public static readonly Rule NoParent = new("RG1508", Severity.Error, new("找不到所属的记录", "record not found"));
    public static readonly Rule TotalDiffers = new("RG1509", Severity.Warning, new("合计对不上", "total differs"));
    public static readonly Rule MisspeltColumn = new("RG1510", Severity.Error, new("列的名称写错了", "misspelt column"));
    public static readonly Rule MisspeltSheet = new("RG1511", Severity.Error, new("工作表的名称写错了", "misspelt sheet"));
    public static readonly Rule ChangedExample = new("RG1512", Severity.Error, new("示例行里记了别的", "record in the row of the example"));
    public static readonly Rule LeftOfExample = new("RG1513", Severity.Warning, new("还留着示例里的内容", "cells left of the example"));
    public static readonly Rule CopiedSheet = new("RG1514", Severity.Error, new("工作表的副本", "copy of a sheet"));

    public static readonly Rule AboveHeaders = new("RG1515", Severity.Error, new("表头上面有记录", "records above the headers"));
    public static readonly Rule Nameless = new("RG1516", Severity.Warning, new("没有名称，没有读", "no name, and not read"));
    public static readonly Rule Merged = new("RG1517", Severity.Warning, new("合并的格子", "merged cells"));
    public static readonly Rule Note = new("RG1518", Severity.Info, new("表里的注，没有读", "a note in a sheet, and not read"));

    public static readonly Rule HeaderUnit = new("RG1519", Severity.Error, new("列名里的单位不对", "wrong unit in a header"));
    public static readonly Rule HiddenYear = new("RG1520", Severity.Warning, new("看不见的年份和年度不同", "another year than is seen"));
    public static readonly Rule NotRead = new("RG1521", Severity.Info, new("没有读的列", "columns that are not read"));

    public static readonly Rule TooLong = new("RG1522", Severity.Error, new("一格写不下", "too long for a cell"));

    public static IReadOnlyList<Rule> All { get; } = [NoSheets, NoHeaders, MissingColumn, ColumnTwice, NearName, FormulaError, WrongCell, NoParent, TotalDiffers, MisspeltColumn, MisspeltSheet, ChangedExample, LeftOfExample, CopiedSheet, AboveHeaders, Nameless, Merged, Note, HeaderUnit, HiddenYear, NotRead, TooLong];
}
