using System.Collections.Concurrent;
using ReportGen.Diagnostics;

namespace ReportGen.Reporting;

/// <summary>The templates and page styles that come with the program, compiled into it.</summary>
internal static class ShippedFiles
{
    private static readonly ConcurrentDictionary<string, SourceText?> s_read = new(StringComparer.Ordinal);

    /// <summary>The file of that name below the folder of templates: <c>annual.sbn</c>, <c>styles/gbt9704.yaml</c>; null where there is none.</summary>
    public static SourceText? Read(string name) => s_read.GetOrAdd(name, static name =>
    {
        using var stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream("templates/" + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new SourceText("templates/" + name, reader.ReadToEnd());
    });

    /// <summary>The bytes of a shipped file that is no text, such as a Word template; empty where there is none.</summary>
    public static ReadOnlyMemory<byte> ReadBytes(string name)
    {
        using var stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream("templates/" + name);
        if (stream is null)
        {
            return default;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Whether a text is one of the program's own.</summary>
    public static bool IsShipped(Source source) => s_read.Values.Contains(source);

    /// <summary>The names of all files below the folder of templates.</summary>
    public static IEnumerable<string> Names()
    {
        const string Folder = "templates/";
        return typeof(ShippedFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]);
    }

    /// <summary>The files of the sample town.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Sample()
    {
        const string Folder = "sample/";
        var assembly = typeof(ShippedFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return (name[Folder.Length..], content);
        }
    }
}
