namespace ReportGen.Reporting;

/// <summary>Paths as text, as callers write and read them: no disk is asked. Both separators are understood, / is written.</summary>
internal static class WorkspacePath
{
    public static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The name without what stands behind its last point.</summary>
    public static string StemOf(string path) => Path.GetFileNameWithoutExtension(NameOf(path));

    /// <summary>The folder that a path lies in; above <c>.</c> that is <c>..</c>, above the root the root.</summary>
    public static string FolderOf(string path)
    {
        var plain = path.Length > 1 ? path.TrimEnd('/', '\\') : path;
        if (plain is "." or "" or "-" && path != "-")
        {
            return "..";
        }

        switch (NameOf(plain))
        {
            case "..":
                return plain + "/..";
            case ".":
                return FolderOf(plain.Length > 2 ? plain[..^2] : "/");
        }

        return plain.LastIndexOfAny(['/', '\\']) switch
        {
            < 0 => plain.EndsWith(':') ? plain : ".",
            0 => "/",
            var slash => plain[..slash],
        };
    }

    public static string Join(string folder, string name) =>
        folder is "." or "" ? name : folder[^1] is '/' or '\\' ? folder + name : folder + "/" + name;
}
