using ReportGen.Reporting;

namespace ReportGen.Cli.Disk;

/// <summary>The files of the machine. <c>-</c> is the standard input, read once, and the standard output.</summary>
internal sealed class DiskWorkspace(Func<Stream> openInput, Func<Stream> openOutput) : IWorkspace
{
    private const long MostBytes = 1 << 30;

    private const UnixFileMode Runnable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private byte[]? _standardInput;
    private volatile string? _temporary;
    private int _count;

    public WorkspaceEntry Kind(string path)
    {
        if (path == "-")
        {
            return WorkspaceEntry.File;
        }

        return Directory.Exists(path) ? WorkspaceEntry.Directory
            : !File.Exists(path) ? WorkspaceEntry.Missing
            : SpecialFile.Is(path) ? WorkspaceEntry.Special
            : WorkspaceEntry.File;
    }

    public string FullPath(string path) => path == "-" ? path : LinkFreePath.Of(path).Replace('\\', '/');

    public bool IsSameFile(string left, string right) =>
        string.Equals(FullPath(left), FullPath(right), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    public WorkspaceFault? Read(string path, Action<Stream> read)
    {
        try
        {
            if (path == "-")
            {
                read(new MemoryStream(_standardInput ??= ReadToEnd(openInput), writable: false));
                return null;
            }

            var trouble = Kind(path) switch
            {
                WorkspaceEntry.Missing => WorkspaceTrouble.Missing,
                WorkspaceEntry.Directory => WorkspaceTrouble.IsDirectory,
                WorkspaceEntry.Special => WorkspaceTrouble.Special,
                _ => (WorkspaceTrouble?)null,
            };
            if (trouble is null && new FileInfo(path).Length > MostBytes)
            {
                trouble = WorkspaceTrouble.TooLarge;
            }

            if (trouble is { } known)
            {
                return new WorkspaceFault(known, path);
            }

            // A ledger that is open in Excel is held for writing; it can be read all the same by who allows that. Readers bring buffers of their own.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            read(file);
            return null;
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            return new WorkspaceFault(DiskTrouble.Of(e)!.Value, path);
        }
    }

    public WorkspaceFault? List(string directory, out IReadOnlyList<string> files)
    {
        files = [];
        if (!Directory.Exists(directory))
        {
            return new WorkspaceFault(File.Exists(directory) ? WorkspaceTrouble.NotDirectory : WorkspaceTrouble.Missing, directory);
        }

        try
        {
            var prefix = directory.TrimEnd('/', '\\');
            files =
            [
                .. Directory.EnumerateFiles(directory)
                    .Select(f => Path.GetFileName(f))
                    .Where(n => !n.StartsWith('.'))
                    .Order(StringComparer.Ordinal)
                    .Select(n => prefix + "/" + n),
            ];
            return null;
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            return new WorkspaceFault(DiskTrouble.Of(e)!.Value, directory);
        }
    }

    public WorkspaceFault? MakeDirectory(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                return new WorkspaceFault(WorkspaceTrouble.NotDirectory, path);
            }

            Directory.CreateDirectory(path);
            return null;
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            return new WorkspaceFault(DiskTrouble.Of(e)!.Value, path);
        }
    }

    public WorkspaceFault? WriteWhole(string path, Action<Stream> write, Func<Stream, bool>? verify = null)
    {
        try
        {
            return path == "-" ? WriteToOutput(write, verify) : WriteToFile(path, write, verify);
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            return new WorkspaceFault(DiskTrouble.Of(e)!.Value, path);
        }
    }

    public WorkspaceFault? MakeExecutable(string path)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, Runnable);
            }

            return null;
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            return new WorkspaceFault(DiskTrouble.Of(e)!.Value, path);
        }
    }

    /// <summary>Removes the temporary file of a write that is under way: the process is about to end.</summary>
    public void Abandon()
    {
        if (_temporary is { } path)
        {
            Remove(path);
        }
    }

    private WorkspaceFault? WriteToOutput(Action<Stream> write, Func<Stream, bool>? verify)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        buffer.Position = 0;
        if (verify?.Invoke(buffer) == false)
        {
            return new WorkspaceFault(WorkspaceTrouble.NotVerified, "-");
        }

        using var output = openOutput();
        buffer.Position = 0;
        buffer.CopyTo(output);
        return null;
    }

    private WorkspaceFault? WriteToFile(string path, Action<Stream> write, Func<Stream, bool>? verify)
    {
        // Through a link: the file it points to is replaced, not the link.
        var target = LinkFreePath.Of(path);
        var folder = Path.GetDirectoryName(target);
        WorkspaceTrouble? trouble = Kind(target) switch
        {
            WorkspaceEntry.Directory => WorkspaceTrouble.IsDirectory,
            WorkspaceEntry.Special => WorkspaceTrouble.Special,
            WorkspaceEntry.File when File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly) => WorkspaceTrouble.Denied,
            _ => Directory.Exists(folder) ? null : WorkspaceTrouble.MissingFolder,
        };
        if (trouble is { } known)
        {
            return new WorkspaceFault(known, path);
        }

        using (var stream = CreateTemporary(folder!))
        {
            try
            {
                write(stream);
                stream.Flush(flushToDisk: true);
                stream.Position = 0;
                if (verify?.Invoke(stream) == false)
                {
                    return new WorkspaceFault(WorkspaceTrouble.NotVerified, path);
                }

                stream.Dispose();
                KeepMode(target, _temporary!);
                File.Move(_temporary!, target, overwrite: true);
                _temporary = null;
                return null;
            }
            finally
            {
                stream.Dispose();
                Abandon();
                _temporary = null;
            }
        }
    }

    // A short name of its own: the document's may already be as long as the system takes.
    private FileStream CreateTemporary(string folder)
    {
        while (true)
        {
            var path = Path.Combine(folder, $".reportgen-{Environment.ProcessId}-{_count++}.tmp");
            try
            {
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
                _temporary = path;
                return stream;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Left behind by a process that was killed; the next number is free.
            }
        }
    }

    private static void KeepMode(string former, string successor)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(former))
        {
            File.SetUnixFileMode(successor, File.GetUnixFileMode(former));
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (DiskTrouble.Of(e) is not null)
        {
            // What cannot be written could not be removed either; the fault that led here is told.
        }
    }

    private static byte[] ReadToEnd(Func<Stream> open)
    {
        using var input = open();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }
}
