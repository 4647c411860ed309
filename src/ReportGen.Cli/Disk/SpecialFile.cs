using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ReportGen.Cli.Disk;

/// <summary>
/// Tells pipes, sockets and devices from plain files without opening them: opening a pipe waits for a writer that may never come.
/// The framework does not say it on Linux, so the kernel is asked; elsewhere the framework's attributes must do.
/// </summary>
internal static partial class SpecialFile
{
    // include/uapi/linux/stat.h and fcntl.h: an interface that the kernel keeps stable.
    private const int CurrentDirectory = -100;
    private const uint TypeAndMode = 1;
    private const int StatxSize = 256;
    private const int ModeOffset = 28;
    private const int FileTypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    public static bool Is(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.GetAttributes(path).HasFlag(FileAttributes.Device);
        }

        Span<byte> buffer = stackalloc byte[StatxSize];
        if (Statx(CurrentDirectory, path, 0, TypeAndMode, ref MemoryMarshal.GetReference(buffer)) != 0)
        {
            return false;
        }

        var mode = BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(buffer[ModeOffset..]) : BinaryPrimitives.ReadUInt16BigEndian(buffer[ModeOffset..]);
        return (mode & FileTypeMask) != RegularFile;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int directory, string path, int flags, uint mask, ref byte buffer);
}
