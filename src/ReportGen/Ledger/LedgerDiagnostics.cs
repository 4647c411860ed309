using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Workbooks;

namespace ReportGen.Ledger;

/// <summary>Findings about sheets, headers and cells.</summary>
internal static class LedgerDiagnostics
{
    private const int LongestQuote = 20;

    public static void ReportNoSheets(this DiagnosticBag bag, string path, IEnumerable<string> sheets) => bag.Report(
        LedgerRules.NoSheets,
        Location.File(path),
        new($"这个表格里没有台账的工作表，只有{string.Join("、", sheets.Take(6).Select(s => $"“{s}”"))}", "the workbook has no sheet of a ledger"),
        help: new(
            "工作表的名字写成记录的种类，如 本单位、监督活动、代表建议；用 reportgen ledger new 可以做一份空白的台账",
            "name the sheets after kinds of records, as 监督活动; reportgen ledger new makes an empty ledger"));

    public static void ReportNoHeaders(this DiagnosticBag bag, Location at, string sheet, RecordType type) => bag.Report(
        LedgerRules.NoHeaders,
        at,
        new($"“{sheet}”表里没有找到表头", $"no row of headers was found in the sheet \"{sheet}\""),
        help: new(
            $"在记录上面的一行写上各列的名称，如 {string.Join("、", type.OwnFields.Take(5).Select(f => f.Name))}",
            $"name the columns in the row above the records, as {string.Join(", ", type.OwnFields.Take(5).Select(f => f.Name))}"));

    public static void ReportMissingColumn(this DiagnosticBag bag, Location at, string sheet, Field field) => bag.Report(
        LedgerRules.MissingColumn,
        at,
        new($"“{sheet}”表里没有“{field.Name}”这一列，每条记录都要填", $"the sheet \"{sheet}\" lacks the column \"{field.Name}\", which every record needs"),
        help: new($"加一列，表头写“{field.Name}”（{field.Meaning}）", $"add a column with the header {field.Name}"));

    public static void ReportColumnTwice(this DiagnosticBag bag, Location at, string header, Location first) => bag.Report(
        LedgerRules.ColumnTwice,
        at,
        new($"“{header}”和前面的一列是同一项", $"\"{header}\" is the same as a column before it"),
        help: new("删去一列，或者改一个名称", "delete one of them, or rename it"),
        related: [new(first, new("前面的一列", "the column before"))]);

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The first of the records.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="headers">The row of the headers.</param>
    /// <param name="first">The first row that is a record above them.</param>
    /// <param name="last">The last one.</param>
    public static void ReportAboveHeaders(this DiagnosticBag bag, Location at, string sheet, int headers, int first, int last)
    {
        var (zh, en) = first == last ? ($"第{first}行", $"row {first}") : ($"第{first}行到第{last}行", $"rows {first} to {last}");
        bag.Report(
            LedgerRules.AboveHeaders,
            at,
            new($"“{sheet}”表的表头在第{headers}行，上面{zh}的记录读不到", $"the headers of the sheet \"{sheet}\" stand in row {headers}: {en} above them are not read"),
            help: new("把表头那一行移到记录上面；多半是排序时把表头也排进去了，排序时选“数据包含标题”", "move the row of headers above the records; it was probably sorted with them"));
    }

    public static void ReportNameless(this DiagnosticBag bag, Location at, string sheet, int column) => bag.Report(
        LedgerRules.Nameless,
        at,
        new($"“{sheet}”表的 {SheetSource.ColumnName(column)} 列没有列名，里面的内容没有读", $"column {SheetSource.ColumnName(column)} of the sheet \"{sheet}\" has no header and is not read"),
        help: new("在表头那一行写上这一列的名称；自己用的，写“备注”", "name the column in the row of headers; if it is your own, call it 备注"));

    public static void ReportNote(this DiagnosticBag bag, Location at, string sheet, string text) => bag.Report(
        LedgerRules.Note,
        at,
        new($"“{FirstWords.Of(text, LongestQuote)}”像是注或者小标题，没有算作“{sheet}”的一条", $"\"{FirstWords.Of(text, LongestQuote)}\" looks like a note or a heading and is not read as a record of \"{sheet}\""),
        help: new("是的，不用管；本来就是一条记录的，把冒号和前面的字（编号）去掉", "leave it if so; if it is a record, take away the colon or the numbering and what is before it"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The first of the cells.</param>
    /// <param name="column">The column.</param>
    /// <param name="range">The cells.</param>
    /// <param name="count">How many such ranges the sheet has.</param>
    public static void ReportMerged(this DiagnosticBag bag, Location at, string column, CellRange range, int count)
    {
        var name = $"{SheetSource.CellName(range.FirstRow, range.FirstColumn)}:{SheetSource.CellName(range.LastRow, range.FirstColumn)}";
        bag.Report(
            LedgerRules.Merged,
            at,
            new(
                $"“{column}”的 {name} 是合并的格子，只算在第{range.FirstRow}行，下面的行当作没有填{(count > 1 ? $"（这张表里这样的一共{count}处）" : "")}",
                $"{name} ({column}) is merged: it counts for row {range.FirstRow} alone{(count > 1 ? $" ({count} such in the sheet)" : "")}"),
            help: new("取消合并，每一行都填上；下面的行本来就没有的，空着", "unmerge the cells and fill in every row"));
    }

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The second label.</param>
    /// <param name="name">What both name.</param>
    /// <param name="first">The first label.</param>
    public static void ReportLabelTwice(this DiagnosticBag bag, Location at, string name, Location first) => bag.Report(
        LedgerRules.ColumnTwice,
        at,
        new($"“{name}”写了两行", $"\"{name}\" stands in two rows"),
        help: new("留下对的一行", "keep the right one"),
        related: [new(first, new("前面的一行", "the row before"))]);

    public static void ReportSheetTwice(this DiagnosticBag bag, Location at, string sheet, string first) => bag.Report(
        LedgerRules.ColumnTwice,
        at,
        new($"“{sheet}”和“{first}”是同一种表，“{sheet}”没有读", $"the sheets \"{sheet}\" and \"{first}\" are of one kind; \"{sheet}\" is not read"),
        help: new($"内容并到“{first}”里；自己留底的，表名里加上“自用”", $"move it into {first}; put 自用 into the name of a sheet of your own"));

    public static void ReportNoLabel(this DiagnosticBag bag, Location at, string text) => bag.Report(
        LedgerRules.Nameless,
        at,
        new($"“{FirstWords.Of(text, LongestQuote)}”前面没有写是哪一项，没有读", $"\"{FirstWords.Of(text, LongestQuote)}\" has nothing before it that says what it is, and is not read"),
        help: new("在前面一格写上名称；接着上一行写的，并到上一行那一格里（Alt+回车 换行）", "name it in the cell before, or join it to the cell above"));

    public static void ReportBehindPair(this DiagnosticBag bag, Location at, string sheet, string text) => bag.Report(
        LedgerRules.Nameless,
        at,
        new($"“{sheet}”里的“{FirstWords.Of(text, LongestQuote)}”没有读：一行只读名称和后面一格", $"\"{FirstWords.Of(text, LongestQuote)}\" in the sheet \"{sheet}\" is not read: a row holds a name and the cell behind it"),
        help: new("是另一项的，另起一行写；是说明的，在第一行这一列写上列名“说明”", "give another value a row of its own; above a remark write the header 说明 in the first row"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The header.</param>
    /// <param name="name">The column.</param>
    /// <param name="field">What it holds.</param>
    /// <param name="written">The unit in the header.</param>
    public static void ReportHeaderUnit(this DiagnosticBag bag, Location at, string name, Field field, string written)
    {
        var unit = field.Unit is "*" ? "" : field.Unit;
        bag.Report(
            LedgerRules.HeaderUnit,
            at,
            unit.Length == 0 ? new($"“{name}”不带单位，列名里却写了“{written}”", $"\"{name}\" has no unit, but the header says {written}")
                : new($"“{name}”的单位是{unit}，列名里却写了“{written}”", $"\"{name}\" is counted in {unit}, but the header says {written}"),
            help: unit.Length == 0 ? new($"列名只写“{name}”；有“计量单位”一列的，单位写在那一列", $"name the column {name} alone; a unit of measure has a column of its own")
                : new($"换算成{unit}再填，列名写“{name}”；那不是单位的，换一个说法", $"convert the numbers to {unit} and name the column {name}"));
    }

    /// <summary>万元 above totals by name, whose units are those of the names: nobody would multiply by it.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The cell that says it.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="unit">The unit.</param>
    public static void ReportUnitOfTotals(this DiagnosticBag bag, Location at, string sheet, string unit) =>
        bag.Report(
            LedgerRules.HeaderUnit,
            at,
            new($"“{sheet}”里各项有各项的单位，这里写的“{unit}”不会读", $"every item of \"{sheet}\" has a unit of its own; the {unit} written here is not read"),
            help: new($"金额在数后面写明单位，如 5{unit}，再删去这里的“{unit}”", $"write the unit behind the amount, as 5{unit}, and delete it here"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The header.</param>
    /// <param name="name">The column.</param>
    /// <param name="field">What it holds.</param>
    /// <param name="written">The units above the table.</param>
    public static void ReportUnitAbove(this DiagnosticBag bag, Location at, string name, Field field, IReadOnlyList<string> written)
    {
        var units = string.Join("、", written);
        bag.Report(
            LedgerRules.HeaderUnit,
            at,
            written.Count > 1 ? new($"表的上面写了{units}几个单位，不知道“{name}”用哪一个", $"the lines above the table say {units}, and not which of them \"{name}\" is in")
                : new($"“{name}”的单位是{field.Unit}，表的上面却写了“{units}”", $"\"{name}\" is counted in {field.Unit}, but the lines above the table say {units}"),
            help: new($"在列名后面写明单位，如 {name}（{field.Unit}），数也照这个单位填", $"say the unit behind the name, as {name}（{field.Unit}）, and fill in the numbers in it"));
    }

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The cell of the number.</param>
    /// <param name="header">Its column.</param>
    /// <param name="written">The number.</param>
    /// <param name="name">The column that tells them.</param>
    /// <param name="told">How many that one tells.</param>
    /// <param name="isPeople">They are persons.</param>
    public static void ReportCount(this DiagnosticBag bag, Location at, string header, string written, string name, string told, bool isPeople) => bag.Report(
        LedgerRules.TotalDiffers,
        at,
        new($"“{header}”写的是 {written}，“{name}”里是 {told}，按“{name}”算", $"\"{header}\" says {written}, \"{name}\" tells {told}, which is what counts"),
        help: isPeople ? new($"名单只写了一部分的，在“{name}”里写成 张三、李四等{written}人", $"if only some are named, write 张三、李四等{written}人 in {name}")
            : new($"没有写全的，在“{name}”里补上，或者只填“{header}”", $"complete {name}, or fill in {header} alone"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The cell of the number.</param>
    /// <param name="header">Its column.</param>
    /// <param name="written">The number.</param>
    /// <param name="sheet">The sheet that holds what is counted.</param>
    /// <param name="rows">How many rows of it belong to the record.</param>
    public static void ReportCountOfRows(this DiagnosticBag bag, Location at, string header, string written, string sheet, int rows) => bag.Report(
        LedgerRules.TotalDiffers,
        at,
        new($"“{header}”写的是 {written}，“{sheet}”表里{(rows == 0 ? "没有这一条的" : $"这一条的有 {rows} 行")}，按表里的算", $"\"{header}\" says {written}, the sheet \"{sheet}\" has {rows} rows of this record, which are what counts"),
        help: new($"在“{sheet}”表里补上，或者改“{header}”", $"complete the sheet {sheet}, or correct {header}"));

    public static void ReportNoYears(this DiagnosticBag bag, Location at, string sheet) => bag.Report(
        LedgerRules.NoHeaders,
        at,
        new($"“{sheet}”表里没有找到年份", $"no years were found in the sheet \"{sheet}\""),
        help: new("第一行写上各列是哪一年，如 2022、2023", "write in the first row which year each column is of, as 2022"));

    public static void ReportNotAYear(this DiagnosticBag bag, Location at, string sheet, string column) => bag.Report(
        LedgerRules.Nameless,
        at,
        new($"“{sheet}”表的“{column}”不是年份，这一列没有读", $"\"{column}\" in the sheet \"{sheet}\" is no year; the column is not read"),
        help: new("列名写成年份，如 2022；自己用的，写“备注”", "name the column by its year, as 2022; if it is your own, call it 备注"));

    public static void ReportNearSheet(this DiagnosticBag bag, Location at, string sheet, string hint) => bag.Report(
        LedgerRules.NearName,
        at,
        new($"没有读“{sheet}”这张表，它不是台账的工作表", $"the sheet \"{sheet}\" is not read: it is none of a ledger"),
        new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        new("名称写错了的，改过来；本来就是自己用的表，可以不管", "correct the name, or leave it if the sheet is your own"));

    public static void ReportMisspeltSheet(this DiagnosticBag bag, Location at, string sheet, string hint) => bag.Report(
        LedgerRules.MisspeltSheet,
        at,
        new($"没有“{sheet}”这种工作表，里面记的都读不到", $"there is no sheet called \"{sheet}\": nothing in it is read"),
        new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        new($"把表名改成“{hint}”；本来就是自己用的表，表名里加上“自用”", $"rename it {hint}; if the sheet is your own, put 自用 into its name"));

    public static void ReportUnnamedSheet(this DiagnosticBag bag, Location at, string sheet, IReadOnlyList<string> types) => bag.Report(
        LedgerRules.MisspeltSheet,
        at,
        new($"没有“{sheet}”这种工作表，里面记的都读不到", $"there is no sheet called \"{sheet}\": nothing in it is read"),
        new($"看列名，是不是“{string.Join("”或者“", types.Take(3))}”？", $"by its columns, did you mean \"{string.Join("\" or \"", types.Take(3))}\"?"),
        new($"把表名改成“{types[0]}”，后面可以加括号，如“{types[0]}（上半年）”；本来就是自己用的表，表名里加上“自用”", $"rename it {types[0]}, with a remark in brackets behind it if you like; if the sheet is your own, put 自用 into its name"));

    public static void ReportCopiedSheet(this DiagnosticBag bag, Location at, string sheet, string original) => bag.Report(
        LedgerRules.CopiedSheet,
        at,
        new($"“{sheet}”像是“{original}”的副本，没有算进去", $"the sheet \"{sheet}\" looks like a copy of \"{original}\" and is not read"),
        help: new(
            $"自己留底的，表名里加上“自用”，不要的删掉；要算进去的，把那些行并到“{original}”里，或者括号里写清楚是什么，如“{original}（上半年）”",
            $"put 自用 into the name of a copy that is kept; move rows that count into {original}, or say in the brackets what they are, as {original}（上半年）"));

    public static void ReportNearColumn(this DiagnosticBag bag, Location at, string name, string hint) => bag.Report(
        LedgerRules.NearName,
        at,
        new($"没有读“{name}”，这里没有这一项", $"\"{name}\" is not read: it is not known here"),
        new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        new("名称写错了的，改过来；本来就是自己用的，可以不管", "correct the name, or leave it if it is your own"));

    public static void ReportMisspeltColumn(this DiagnosticBag bag, Location at, string sheet, string name, string hint) => bag.Report(
        LedgerRules.MisspeltColumn,
        at,
        new($"“{sheet}”里没有“{name}”这一项", $"\"{name}\" is not known in the sheet \"{sheet}\""),
        new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        new($"改成“{hint}”；本来就是自己用的，换一个不像的名称，如 备注", $"write {hint}; if it is your own, give it a name that is less like it, as 备注"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">The file that was to become a ledger.</param>
    /// <param name="text">The sheet, its first words, its length.</param>
    public static void ReportTooLong(this DiagnosticBag bag, string path, (string Sheet, string Words, int Length) text) => bag.Report(
        LedgerRules.TooLong,
        Location.File(path),
        new($"“{text.Sheet}”里的“{text.Words}”有{text.Length}个字符，一格写不下（最多32767个），没有写成台账", $"\"{text.Words}\" in {text.Sheet} has {text.Length} characters; a cell holds 32,767 at most, and no ledger was written"),
        help: new("分成几条写，或者仍用 YAML 记录文件", "divide it, or keep the YAML file"));

    public static void ReportNotRead(this DiagnosticBag bag, Location at, string name, string hint) => bag.Report(
        LedgerRules.NotRead,
        at,
        new($"没有读“{name}”这一列", $"the column \"{name}\" is not read"),
        new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        new($"是的，把列名改成“{hint}”；本来就是自己用的，不用管", $"if so, rename it {hint}; leave it if it is your own"));

    public static void ReportFormulaError(this DiagnosticBag bag, Location at, string name, string error) => bag.Report(
        LedgerRules.FormulaError,
        at,
        new($"“{name}”的公式出错了：{error}", $"\"{name}\": the formula gives {error}"),
        help: new("改好公式，或者直接填上内容", "mend the formula, or write the value itself"));

    public static void ReportNotComputed(this DiagnosticBag bag, Location at, string name) => bag.Report(
        LedgerRules.FormulaError,
        at,
        new($"“{name}”的公式还没有算出结果", $"\"{name}\": the formula has not been computed"),
        help: new("用 Excel 或 WPS 打开台账，保存一次再来；或者直接填上内容", "open the ledger in a spreadsheet program and save it"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The cell.</param>
    /// <param name="name">Its column.</param>
    /// <param name="text">The number; null where nobody may see it.</param>
    /// <param name="day">The day that it was, as it seems; null where it seems none.</param>
    public static void ReportNumberForDate(this DiagnosticBag bag, Location at, string name, string? text, DateOnly? day)
    {
        if (text is null)
        {
            bag.Report(
                LedgerRules.WrongCell,
                at,
                new($"“{name}”里写的是一个数，不是日期", $"\"{name}\" holds a number, not a date"),
                help: new("写成 1980-05 这样的年月；整列都是五位数的，是从别处粘贴来的，把这一列的格子设成“日期”格式", "write year and month, as in 1980-05; a pasted column of numbers of five digits needs the format \"Date\""));
            return;
        }

        var written = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        bag.Report(
            LedgerRules.WrongCell,
            at,
            new($"“{name}”里的 {text} 是一个数，不是日期", $"\"{name}\": {text} is a number, not a date"),
            written is null ? null : new($"是不是 {written}？", $"did you mean {written}?"),
            written is null ? new("写成 2024-01-05 这样的日期；不知道哪天的写 2024年1月、2024-01上旬", "write a date, as in 2024-01-05, or 2024年1月")
                : new($"写成 {written}；从别处粘贴来、整列都是这样的数的，把这一列的格子设成“日期”格式", $"write {written}; a pasted column of such numbers needs the format \"Date\""));
    }

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The first of the cells.</param>
    /// <param name="name">Its column.</param>
    /// <param name="stored">The year in the cell, which nobody sees.</param>
    /// <param name="year">The ledger's year.</param>
    public static void ReportHiddenYear(this DiagnosticBag bag, Location at, string name, string stored, int year) => bag.Report(
        LedgerRules.HiddenYear,
        at,
        new($"“{name}”的格子只显示月日，里面存的是{stored}年，按台账的年度当作{year}年", $"the cells of \"{name}\" show month and day alone and hold the year {stored}; they are read as of {year}"),
        help: new($"是{stored}年的，把这一列的格子设成显示年份的日期（如 {stored}-11-06）；是{year}年的，不用管", $"show the year in the cells if {stored} is meant; leave them if they are of {year}"));

    public static void ReportDateForNumber(this DiagnosticBag bag, Location at, string name, string text) => bag.Report(
        LedgerRules.WrongCell,
        at,
        new($"“{name}”被表格软件当成了日期（{text}）", $"\"{name}\": the spreadsheet program took it for a date ({text})"),
        help: new("把这个格子设成“文本”格式，再重新填一遍", "set the cell to the format \"Text\" and type it again"));

    public static void ReportNoParent(this DiagnosticBag bag, Location at, string sheet, string key, string text, RecordType parent, string? hint) => bag.Report(
        LedgerRules.NoParent,
        at,
        new($"“{sheet}”里的{key}“{text}”，在“{parent.Name}”里没有", $"{key} \"{text}\" of the sheet \"{sheet}\" is not in {parent.Key}"),
        hint is null ? null : new($"是不是“{hint}”？", $"did you mean \"{hint}\"?"),
        help: new($"和“{parent.Name}”表里的{key}写成一样的", $"write the {key} as it stands in the sheet {parent.Name}"));

    public static void ReportNoKey(this DiagnosticBag bag, Location at, string sheet, RecordType parent) => bag.Report(
        LedgerRules.NoParent,
        at,
        new($"“{sheet}”里这一行没有写明属于哪一条“{parent.Name}”", $"this row of \"{sheet}\" does not say which record of {parent.Key} it belongs to"),
        help: new("填上编号（人代会填会次），和那张表里的写成一样的", "give its id (for a session its number), as in that sheet"));

    public static void ReportTotal(this DiagnosticBag bag, Location at, string word, string name, string written, string sum) => bag.Report(
        LedgerRules.TotalDiffers,
        at,
        new($"“{word}”行的“{name}”是 {written}，上面各行加起来是 {sum}", $"the row of totals says {written} for \"{name}\"; the rows above add up to {sum}"),
        help: new("看看是哪一行改了没有重算；统计以各行为准", "see which row was changed; the rows are what counts"));

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The cell that says 示例.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="column">The first column that differs.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="isAsShipped">The sheet is laid out as the program made it, so that the row is a record typed over its example.</param>
    public static void ReportChangedExample(this DiagnosticBag bag, Location at, string sheet, string column, string text, bool isAsShipped) => bag.Add(new Diagnostic
    {
        Rule = LedgerRules.ChangedExample,
        Severity = isAsShipped ? Severity.Error : Severity.Warning,
        Location = at,
        Headline = new(
            $"这一行最前面写着“{SheetTable.ExampleWord}”，不算记录，可是“{column}”填了“{FirstWords.Of(text, LongestQuote)}”，和原来的示例不一样",
            $"this row of \"{sheet}\" says {SheetTable.ExampleWord} and is not read, but \"{column}\" holds \"{FirstWords.Of(text, LongestQuote)}\", unlike the example"),
        Help = new(
            $"是真实的记录，把 {SheetSource.CellName(at.Line, at.Column)} 格的“{SheetTable.ExampleWord}”删掉；不是的，把这一行删掉",
            $"if it is a record, delete {SheetTable.ExampleWord} from {SheetSource.CellName(at.Line, at.Column)}; else delete the row"),
    });

    /// <param name="bag">Takes the finding.</param>
    /// <param name="at">The first of the cells.</param>
    /// <param name="cells">The cells of a record that hold what the example held, with the names of their columns.</param>
    public static void ReportLeftOfExample(this DiagnosticBag bag, Location at, IReadOnlyList<(string Cell, string Column)> cells) => bag.Report(
        LedgerRules.LeftOfExample,
        at,
        new(
            $"{string.Join("、", cells.Select(cell => $"{cell.Cell} 格的“{cell.Column}”"))}和台账里原来的示例一样",
            $"as in the example of the empty ledger: {string.Join(", ", cells.Select(cell => $"{cell.Cell} ({cell.Column})"))}"),
        help: new(
            "多半是写在示例那一行上，灰色的字没有换完，会当成事实写进材料：换成自己的，或者清空",
            "the row was probably typed over the example, and what is left of it would be told as a fact: replace or clear these cells"));
}
