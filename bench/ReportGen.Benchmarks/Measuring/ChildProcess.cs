using System.Collections;
using System.Runtime.InteropServices;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>
/// Runs a program to its end and reads what the kernel charged to it. The framework's own Process reaps the child itself and loses these figures.
/// Linux on a 64-bit machine only. A peak below this process's own cannot be seen: between fork and exec the child counts its parent's memory.
/// </summary>
internal static partial class ChildProcess
{
    // Larger than posix_spawn_file_actions_t of any C library for Linux.
    private const int FileActionsSize = 512;
    private const int WriteOnlyCreateTruncate = 0x1 | 0x40 | 0x200;

    public static Reading Run(IReadOnlyList<string> command, string output, string errors)
    {
        var actions = new byte[FileActionsSize];
        _ = InitActions(ref actions[0]);
        _ = OpenAt(ref actions[0], 1, output, WriteOnlyCreateTruncate, 0x1A4);
        _ = OpenAt(ref actions[0], 2, errors, WriteOnlyCreateTruncate, 0x1A4);
        var failure = Spawn(out var child, command[0], ref actions[0], 0, [.. command, null], EnvironmentBlock());
        _ = DestroyActions(ref actions[0]);
        if (failure != 0)
        {
            throw new InvalidOperationException($"{command[0]} cannot be started: error {failure}");
        }

        if (Wait(child, out var status, 0, out var usage) != child)
        {
            throw new InvalidOperationException($"waiting for {command[0]} failed");
        }

        return status == 0
            ? new Reading(usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6), usage.PeakKibibytes / 1024.0)
            : throw new InvalidOperationException($"{string.Join(' ', command)}\nended with status 0x{status:X}:\n{File.ReadAllText(errors)}");
    }

    private static string?[] EnvironmentBlock() =>
        [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => $"{e.Key}={e.Value}"), null];

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int InitActions(ref byte actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenAt(ref byte actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int DestroyActions(ref byte actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Spawn(out int child, string path, ref byte actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Wait(int child, out int status, int options, out ResourceUsage usage);
}
