using YamlDotNet.Core;

namespace ReportGen.Benchmarks.Floors;

/// <summary>YamlDotNet's parser over a file and nothing else: the least that any reader built on it can cost.</summary>
internal static class EventPass
{
    /// <summary>Reads the file in small pieces.</summary>
    public static void Run(string path)
    {
        using var reader = File.OpenText(path);
        Run(reader);
    }

    /// <summary>Takes the file's bytes into memory first, as a reader does that is to show the lines it speaks of.</summary>
    public static void RunInMemory(string path)
    {
        using var reader = new StreamReader(new MemoryStream(File.ReadAllBytes(path)));
        Run(reader);
    }

    private static void Run(TextReader reader)
    {
        var parser = new Parser(reader);
        while (parser.MoveNext())
        {
        }
    }
}
