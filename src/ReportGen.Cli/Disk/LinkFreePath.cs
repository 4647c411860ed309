namespace ReportGen.Cli.Disk;

/// <summary>The absolute path with every link on the way resolved; parts that do not exist stay as they are written.</summary>
internal static class LinkFreePath
{
    // As many as Linux follows before it calls the path a loop.
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            if (ResolveFirst(full) is not { } next)
            {
                return full;
            }

            full = next;
        }

        return full;
    }

    private static string? ResolveFirst(string full)
    {
        var root = Path.GetPathRoot(full) ?? "";
        for (var end = root.Length; end < full.Length;)
        {
            var slash = full.AsSpan(end).IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            var stop = slash < 0 ? full.Length : end + slash;
            var prefix = full[..stop];
            if (new FileInfo(prefix).LinkTarget is { } target)
            {
                var there = Path.GetFullPath(target, Path.GetDirectoryName(prefix) ?? root);
                return stop == full.Length ? there : Path.Join(there, full.AsSpan(stop));
            }

            end = stop + 1;
        }

        return null;
    }
}
