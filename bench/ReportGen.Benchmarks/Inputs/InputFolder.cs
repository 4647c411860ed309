using System.Text;

namespace ReportGen.Benchmarks.Inputs;

/// <summary>All inputs as files of one folder.</summary>
internal sealed class InputFolder(string folder)
{
    public const int LargeRows = 10_000;
    public const int Documents = 200;

    public string Small { get; } = Path.Combine(folder, "small.yaml");

    public string SmallTemplate { get; } = Path.Combine(folder, "small.sbn");

    public string Large { get; } = Path.Combine(folder, "large.yaml");

    public string LargeTemplate { get; } = Path.Combine(folder, "large.sbn");

    /// <summary>A folder of <see cref="Documents"/> files like <see cref="Small"/>.</summary>
    public string Each { get; } = Path.Combine(folder, "each");

    public string EngineTemplate { get; } = Path.Combine(folder, "engine.sbn");

    public string EngineData { get; } = Path.Combine(folder, "engine.json");

    public string Records(int count) => Path.Combine(folder, $"records-{count}.yaml");

    public void Write(IEnumerable<int> recordCounts)
    {
        Directory.CreateDirectory(Each);
        Write(Small, w => ReportInput.WriteYear(w, 0));
        Write(Large, w => ReportInput.WriteYear(w, LargeRows));
        Write(SmallTemplate, w => w.Write(ReportInput.SmallTemplate));
        Write(LargeTemplate, w => w.Write(ReportInput.LargeTemplate));
        for (var i = 0; i < Documents; i++)
        {
            Write(Path.Combine(Each, $"{i:000}.yaml"), w => ReportInput.WriteYear(w, 0, $"第{i + 1}镇"));
        }

        Write(EngineTemplate, EngineInput.WriteTemplate);
        Write(EngineData, EngineInput.WriteData);
        foreach (var count in recordCounts)
        {
            Write(Records(count), w => ManyRecords.Write(w, count));
        }
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        write(writer);
    }
}
