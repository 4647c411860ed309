using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>How ledgers are filled in.</summary>
internal static class LedgerNotes
{
    public static readonly IReadOnlyList<RuleNote> All =
    [
        new("RG1501",
            new("表格里有没有台账的工作表。", "Whether a workbook has any sheet of a ledger."),
            new("看看是不是选错了文件；没有台账的，用 reportgen ledger new 做一份。", "Check that it is the right file; reportgen ledger new makes a ledger.")),
        new("RG1502",
            new("工作表里找不找得到表头。", "Whether a sheet has its row of headers."),
            new("在记录上面补一行表头，各列写上名称，如 日期、类型、主题。", "Add a row of headers above the records.")),
        new("RG1503",
            new("工作表里有没有每条记录都要填的那一列。", "A column that every record needs."),
            new("照报告里说的加一列，填上内容。", "Add the column that the finding names, and fill it in.")),
        new("RG1504",
            new("同一项是不是有两列。", "One field in two columns."),
            new("删去一列，或者把其中一列改成别的名称。", "Delete one, or give it another name.")),
        new("RG1505",
            new("没有读的表和列，名称是不是像写错了的。", "Sheets and columns that are not read and look misspelt."),
            new("写错了的改过来；本来就是自己用的，可以不管。", "Correct the name; leave alone what is your own.")),
        new("RG1506",
            new("公式有没有出错，有没有算出结果。", "Formulas with an error or without a result."),
            new("改好公式，或者直接填内容；没有算出来的，用 Excel 或 WPS 打开保存一次。", "Mend the formula or fill in the value; open and save the ledger so that it is computed.")),
        new("RG1507",
            new("格子的格式对不对：要日期的地方是数，或者数被表格软件当成了日期。", "A number where a date is wanted, or one that became a date."),
            new("把格子设成“文本”格式，再重新填一遍。", "Format the cell as text and fill it in again.")),
        new("RG1508",
            new("附在别的表上的记录（人代会决议、建议再次办理等），找不找得到它所属的那一条。", "Rows of a sub-sheet that belong to no record."),
            new("填上编号（人代会填会次），和那张表里的写成一样的。", "Fill in the id, or the number of the session, as the other sheet has it.")),
        new("RG1509",
            new("合计行的数和上面各行加起来是不是一样；统计以各行为准。", "A row of totals that differs from the sum of its rows, which count."),
            new("看看是哪一行改了没有重算。", "Look which row was changed.")),
        new("RG1510",
            new("列的名称是不是写错了：必填的列，或者只差一个字的。", "A misspelt column."),
            new("改成报告里猜的名称；本来就是自己用的，换一个不像的名称。", "Take the name that is guessed, or give a column of your own another one.")),
        new("RG1511",
            new("工作表的名称是不是写错了；写错了的，里面记的都读不到。", "A misspelt sheet, none of whose records is read."),
            new("改成报告里说的名称；自己用的表，表名里加上“自用”。", "Take the name that is guessed; write 自用 into the name of a sheet of your own.")),
        new("RG1512",
            new("示例行上是不是记了自己的内容；示例行不算记录，会漏掉。", "A record typed over the example row, which does not count."),
            new("把它写到下面的空行里，示例行可以删去。", "Write it in a row below; the example may be deleted.")),
        new("RG1513",
            new("记录里是不是还留着示例的内容。", "Words of the example that are left in a record."),
            new("改成自己的内容；本来就一样的，可以不管。", "Replace them; leave what happens to be the same.")),
        new("RG1514",
            new("有没有工作表的副本，如 监督活动 (2)；副本没有算进去。", "A copy of a sheet, which is not counted."),
            new("要用的留一张；两张都有记录的，并到一张里。", "Keep one; put the records of both into it.")),
    ];
}
