using System.Runtime.InteropServices;

namespace ReportGen.Cli;

/// <summary>Tells a console window that Windows opened for this program alone from a terminal that was there before.</summary>
internal static partial class OwnWindow
{
    public static bool IsOurs() => OperatingSystem.IsWindows() && GetConsoleProcessList(new uint[2], 2) == 1;

    // https://learn.microsoft.com/windows/console/getconsoleprocesslist: a shell that started the program is on the list too.
    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetConsoleProcessList([Out] uint[] processes, uint count);
}
