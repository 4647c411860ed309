namespace ReportGen.Benchmarks.Measuring;

/// <summary>What is to be reached: CPU seconds on the reference machine, MiB, and the ratio to the floor. Null is no target.</summary>
internal sealed record Target(double? Cpu = null, double? Peak = null, double? Ratio = null);
