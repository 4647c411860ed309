using YamlDotNet.Core;

namespace ReportGen.Benchmarks.Floors;

/// <summary>YamlDotNet's parser over a file and nothing else: the least that any reader built on it can cost.</summary>
internal static class EventPass
{
    public static void Run(string path)
    {
        using var reader = File.OpenText(path);
        var parser = new Parser(reader);
        while (parser.MoveNext())
        {
        }
    }
}
