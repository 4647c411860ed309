namespace ReportGen.Benchmarks.Measuring;

/// <summary>The readings of one subject, in order of the rounds.</summary>
internal sealed class Series(Subject subject)
{
    private readonly List<Reading> _readings = [];

    public Subject Subject => subject;

    public double Cpu => Median(_readings.Select(r => r.Cpu));

    /// <summary>The least of all runs: what it takes when nobody else takes part of the machine.</summary>
    public double LeastCpu => _readings.Min(r => r.Cpu);

    public double Peak => Median(_readings.Select(r => r.Peak));

    public void Add(Reading reading) => _readings.Add(reading);

    /// <summary>Run by run, so that a machine that grows slower in between does not shift it.</summary>
    public double RatioTo(Series floor) => Median(_readings.Zip(floor._readings, (mine, its) => mine.Cpu / its.Cpu));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
