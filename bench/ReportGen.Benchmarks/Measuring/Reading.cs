namespace ReportGen.Benchmarks.Measuring;

/// <summary>What one run cost: user and system CPU seconds of the whole process, and its largest resident memory in MiB.</summary>
internal readonly record struct Reading(double Cpu, double Peak);
