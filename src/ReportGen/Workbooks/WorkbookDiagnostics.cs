using ReportGen.Diagnostics;

namespace ReportGen.Workbooks;

/// <summary>Why a workbook is not read, in words of people who keep one.</summary>
internal static class WorkbookDiagnostics
{
    private static readonly Message SaveAgain = new(
        "用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再试；打不开的，用备份",
        "open it in a spreadsheet program and save it as .xlsx; take a backup if it does not open");

    public static void ReportOldOrLocked(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.NotAWorkbook,
        Location.File(path),
        new("这个表格加了打开密码，或者是旧格式（.xls、.et），读不了", "the workbook has a password, or is of the old format (.xls, .et)"),
        help: new("用 Excel 或 WPS 打开，去掉打开密码，另存为“Excel 工作簿（.xlsx）”", "open it, take the password off, and save it as .xlsx"));

    public static void ReportBroken(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.NotAWorkbook, Location.File(path), new("这个表格损坏了，或者不是 .xlsx 表格", "the workbook is damaged, or is no .xlsx workbook"), help: SaveAgain);

    /// <param name="bag">Takes the finding.</param>
    /// <param name="path">The file.</param>
    /// <param name="what">What it is.</param>
    public static void ReportForeign(this DiagnosticBag bag, string path, Message what) => bag.Report(
        WorkbookRules.NotAWorkbook,
        Location.File(path),
        what,
        help: new(
            "看看文件选得对不对；内容是台账的，用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”",
            "check that it is the right file; if it holds a ledger, open it in a spreadsheet program and save it as .xlsx"));

    public static void ReportMacros(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.Refused,
        Location.File(path),
        new("这个表格里有宏，不读", "the workbook holds macros and is not read"),
        help: new("来路清楚的，用 Excel 或 WPS 打开，另存为不带宏的“Excel 工作簿（.xlsx）”；不清楚的，不要打开", "save it as a workbook without macros, if you know where it comes from"));

    public static void ReportExternal(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.Refused,
        Location.File(path),
        new("这个表格引用了别的文件或网上的数据，不读", "the workbook takes data from other files or the network and is not read"),
        help: new("在 Excel 的“数据”→“编辑链接”里断开链接，让格子里只留数值，再保存", "break the links, so that the cells hold values alone, and save it"));

    public static void ReportDoctype(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.Refused,
        Location.File(path),
        new("这个表格里有文档类型声明（DOCTYPE），Excel 和 WPS 不会这样写，不读", "the workbook declares a document type, as no spreadsheet program does, and is not read"),
        help: SaveAgain);

    public static void ReportPartNames(this DiagnosticBag bag, string path) => bag.Report(
        WorkbookRules.Refused,
        Location.File(path),
        new("这个表格里有指到外面去的文件名，或者重复的部件，不读", "the workbook holds names that lead out of it, or one part twice, and is not read"),
        help: SaveAgain);

    public static void ReportBomb(this DiagnosticBag bag, string path, long most) => bag.Report(
        WorkbookRules.TooLarge,
        Location.File(path),
        new($"这个表格解压后太大（超过 {most >> 20} MB），不读", $"the workbook unpacks to more than {most >> 20} MB and is not read"),
        help: new("删去空白的行和列、图片和别的工作表，再保存；一年的台账用不了这么大", "delete blank rows and columns, pictures and other sheets; a year's ledger is far smaller"));
}
