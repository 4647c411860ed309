using System.Globalization;
using System.Text;
using ReportGen.Reporting;

namespace ReportGen.Cli.Watching;

/// <summary>
/// The files that a report can depend on, looked at by their sizes and times: records and project files in the folders of the inputs and above, templates
/// and styles. Looking again and again is dull and works everywhere; notices of the system get lost on network drives.
/// </summary>
/// <param name="inputs">Record files and folders.</param>
/// <param name="others">A template and a style that the caller named.</param>
internal sealed class WatchedFiles(IReadOnlyList<string> inputs, IReadOnlyList<string> others)
{
    private const int MostDepth = 4;

    private static readonly string[] s_records = [".yaml", ".yml", ".xlsx"];
    private static readonly string[] s_templates = [".sbn", ".yaml", ".docx"];

    /// <summary>What the files are like now; another text after any of them changed, came or went.</summary>
    public string Look()
    {
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var folder = Directory.Exists(input) ? input : Path.GetDirectoryName(Path.GetFullPath(input))!;
            Add(folder, s_records, depth: 0, seen);
            for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
            {
                Add(Path.Combine(above.FullName, "reportgen.yaml"), seen);
                Add(Path.Combine(above.FullName, "phrases.yaml"), seen);
                if (above.FullName == Path.GetFullPath(folder) || File.Exists(Path.Combine(above.FullName, "reportgen.yaml")))
                {
                    Add(Path.Combine(above.FullName, TemplateLibrary.FolderName), s_templates, MostDepth, seen);
                }
            }
        }

        foreach (var other in others)
        {
            Add(other, seen);
            if (Path.GetExtension(other) == ".sbn")
            {
                Add(Path.GetDirectoryName(Path.GetFullPath(other))!, [".sbn"], MostDepth, seen);
            }
        }

        var text = new StringBuilder();
        foreach (var (path, state) in seen)
        {
            text.Append(path).Append('|').Append(state).Append('\n');
        }

        return text.ToString();
    }

    private static void Add(string folder, string[] endings, int depth, SortedDictionary<string, string> seen)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var options = new EnumerationOptions { IgnoreInaccessible = true, RecurseSubdirectories = depth > 0, MaxRecursionDepth = depth };
        foreach (var path in Directory.EnumerateFiles(folder, "*", options))
        {
            if (endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                Add(path, seen);
            }
        }
    }

    private static void Add(string path, SortedDictionary<string, string> seen)
    {
        var file = new FileInfo(path);
        if (file.Exists)
        {
            seen[file.FullName] = string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks} {file.Length}");
        }
    }
}
