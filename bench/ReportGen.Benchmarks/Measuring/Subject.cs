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

    /// <summary>How often it runs in one round, each time after its floor: what takes a tenth of a second is told by many runs only.</summary>
    public int Turns { get; init; } = 1;

    /// <summary>The most rounds; long ones need fewer.</summary>
    public int MostRounds { get; init; } = int.MaxValue;
}
