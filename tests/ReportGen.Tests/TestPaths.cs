using System.Runtime.CompilerServices;

namespace ReportGen.Tests;

/// <summary>Finds the checkout and the folder of the calling test, so that fixtures and snapshots are read where they are edited.</summary>
internal static class TestPaths
{
    public static string Root { get; } = FindRoot();

    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of the source file that calls.</summary>
    public static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static string FindRoot([CallerFilePath] string file = "")
    {
        for (var folder = new FileInfo(file).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ReportGen.sln was not found above " + file);
    }
}
