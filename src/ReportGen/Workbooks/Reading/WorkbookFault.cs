namespace ReportGen.Workbooks;

/// <summary>Why reading stopped.</summary>
internal enum WorkbookFault
{
    None,
    Broken,
    OldOrLocked,
    Macros,
    External,
    Doctype,
    PartNames,
    TooLarge,
}
