using System.Text;

namespace ReportGen.Reporting;

/// <summary>
/// Files in memory. A directory stands where a file lies below it or where it was made. Relative paths start at the root. Tests can plant
/// special files, and faults that writing meets.
/// </summary>
public sealed class MemoryWorkspace : IWorkspace
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _directories = new(StringComparer.Ordinal) { "/" };
    private readonly Dictionary<string, WorkspaceTrouble> _troubles = new(StringComparer.Ordinal);

    /// <summary>The full paths of all files, in ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. _files.Keys];

    public MemoryWorkspace Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryWorkspace Add(string path, byte[] bytes)
    {
        var full = FullPath(path);
        _files[full] = bytes;
        AddDirectories(Parent(full));
        return this;
    }

    /// <summary>From now on reading and writing the path meets this trouble.</summary>
    public MemoryWorkspace Plant(string path, WorkspaceTrouble trouble)
    {
        _troubles[FullPath(path)] = trouble;
        return this;
    }

    public string Text(string path) => Encoding.UTF8.GetString(_files[FullPath(path)]);

    public byte[] Bytes(string path) => _files[FullPath(path)];

    public WorkspaceEntry Kind(string path)
    {
        var full = FullPath(path);
        return _troubles.GetValueOrDefault(full) == WorkspaceTrouble.Special ? WorkspaceEntry.Special
            : _files.ContainsKey(full) ? WorkspaceEntry.File
            : _directories.Contains(full) ? WorkspaceEntry.Directory
            : WorkspaceEntry.Missing;
    }

    public string FullPath(string path)
    {
        if (path == "-")
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join('/', parts);
    }

    public bool IsSameFile(string left, string right) => string.Equals(FullPath(left), FullPath(right), StringComparison.Ordinal);

    public WorkspaceFault? Read(string path, Action<Stream> read)
    {
        var full = FullPath(path);
        if (_troubles.TryGetValue(full, out var trouble))
        {
            return new WorkspaceFault(trouble, path);
        }

        if (!_files.TryGetValue(full, out var found))
        {
            return new WorkspaceFault(_directories.Contains(full) ? WorkspaceTrouble.IsDirectory : WorkspaceTrouble.Missing, path);
        }

        read(new MemoryStream(found, writable: false));
        return null;
    }

    public WorkspaceFault? List(string directory, out IReadOnlyList<string> files)
    {
        files = [];
        var full = FullPath(directory);
        if (!_directories.Contains(full))
        {
            return new WorkspaceFault(_files.ContainsKey(full) ? WorkspaceTrouble.NotDirectory : WorkspaceTrouble.Missing, directory);
        }

        var prefix = directory.TrimEnd('/', '\\');
        files = [.. _files.Keys.Where(f => Parent(f) == full).Select(Name).Where(n => !n.StartsWith('.')).Select(n => prefix + "/" + n)];
        return null;
    }

    public WorkspaceFault? MakeDirectory(string path)
    {
        var full = FullPath(path);
        if (_files.ContainsKey(full))
        {
            return new WorkspaceFault(WorkspaceTrouble.NotDirectory, path);
        }

        AddDirectories(full);
        return null;
    }

    public WorkspaceFault? WriteWhole(string path, Action<Stream> write, Func<Stream, bool>? verify = null)
    {
        var full = FullPath(path);
        if (_troubles.TryGetValue(full, out var trouble))
        {
            return new WorkspaceFault(trouble, path);
        }

        if (_directories.Contains(full))
        {
            return new WorkspaceFault(WorkspaceTrouble.IsDirectory, path);
        }

        if (full != "-" && !_directories.Contains(Parent(full)))
        {
            return new WorkspaceFault(WorkspaceTrouble.MissingFolder, path);
        }

        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        if (verify?.Invoke(stream) == false)
        {
            return new WorkspaceFault(WorkspaceTrouble.NotVerified, path);
        }

        _files[full] = stream.ToArray();
        return null;
    }

    private void AddDirectories(string full)
    {
        while (full.Length > 0 && _directories.Add(full))
        {
            full = Parent(full);
        }
    }

    private static string Parent(string full) => full.LastIndexOf('/') is var slash && slash > 0 ? full[..slash] : "/";

    private static string Name(string full) => full[(full.LastIndexOf('/') + 1)..];
}
