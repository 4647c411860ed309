namespace ReportGen.Workbooks;

/// <summary>Stops reading where a part turns out to be hostile or broken; never leaves the room.</summary>
internal sealed class WorkbookException(WorkbookFault fault) : Exception
{
    public WorkbookFault Fault { get; } = fault;
}
