namespace ReportGen.Workbooks;

/// <summary>Stops reading where a part turns out to be hostile or broken; never leaves the room.</summary>
#pragma warning disable CA1032, CA1064 // made and caught in this room only
internal sealed class WorkbookException(WorkbookFault fault) : Exception
{
    public WorkbookFault Fault { get; } = fault;
}
#pragma warning restore CA1032, CA1064
