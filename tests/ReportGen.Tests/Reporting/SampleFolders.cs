using ReportGen.Reporting;

namespace ReportGen.Tests.Reporting;

/// <summary>The invented places of <c>samples</c>: a folder each.</summary>
internal static class SampleFolders
{
    /// <summary>Every file, as <c>qinghe/2024.yaml</c>, in order of its name.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. Directory.GetFiles(TestPaths.In("samples"), "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(TestPaths.In("samples"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>All files of a folder, in memory.</summary>
    public static MemoryWorkspace Workspace(string folder)
    {
        var workspace = new MemoryWorkspace();
        foreach (var path in Files().Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            workspace.Add(path, File.ReadAllText(TestPaths.In("samples", path)));
        }

        return workspace;
    }
}
