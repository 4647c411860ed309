using System.Runtime.InteropServices;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>struct rusage of a 64-bit Linux, getrusage(2), as far as it is read here.</summary>
[StructLayout(LayoutKind.Sequential, Size = 144)]
internal readonly struct ResourceUsage
{
    public readonly long UserSeconds;
    public readonly long UserMicroseconds;
    public readonly long SystemSeconds;
    public readonly long SystemMicroseconds;
    public readonly long PeakKibibytes;
}
