using ReportGen.Reporting;

namespace ReportGen.Cli.Disk;

/// <summary>Exceptions of the file system as troubles of a workspace; null is an exception of another kind, a bug.</summary>
internal static class DiskTrouble
{
    // Unix errno on the left, Windows HRESULT on the right.
    private const int DiskFull = 28, DiskFullWindows = unchecked((int)0x80070070);
    private const int Quota = 122;
    private const int ReadOnlyDisk = 30, WriteProtected = unchecked((int)0x80070013);
    private const int LongName = 36;
    private const int Sharing = unchecked((int)0x80070020), Locked = unchecked((int)0x80070021), MappedSection = unchecked((int)0x800704C8);

    public static WorkspaceTrouble? Of(Exception exception) => exception switch
    {
        FileNotFoundException => WorkspaceTrouble.Missing,
        DirectoryNotFoundException or DriveNotFoundException => WorkspaceTrouble.MissingFolder,
        PathTooLongException => WorkspaceTrouble.NameTooLong,
        UnauthorizedAccessException => WorkspaceTrouble.Denied,
        IOException io => io.HResult switch
        {
            DiskFull or DiskFullWindows or Quota => WorkspaceTrouble.NoSpace,
            ReadOnlyDisk or WriteProtected => WorkspaceTrouble.Denied,
            LongName => WorkspaceTrouble.NameTooLong,
            Sharing or Locked or MappedSection => WorkspaceTrouble.InUse,
            _ => WorkspaceTrouble.Other,
        },
        _ => null,
    };
}
