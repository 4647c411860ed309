namespace ReportGen.Benchmarks.Measuring;

/// <summary>One thing that is measured.</summary>
/// <param name="Name">What it is, as the table says it.</param>
/// <param name="Command">The program and its arguments.</param>
internal sealed record Subject(string Name, IReadOnlyList<string> Command)
{
    /// <summary>The floor that it is compared with; null for a floor itself.</summary>
    public Subject? Floor { get; init; }

    /// <summary>What is to be reached.</summary>
    public Target Target { get; init; } = new();

    /// <summary>A folder that is emptied before every run, so that no run finds what the one before wrote.</summary>
    public string? Output { get; init; }

    /// <summary>The most runs; long ones need fewer.</summary>
    public int MostRuns { get; init; } = int.MaxValue;
}
