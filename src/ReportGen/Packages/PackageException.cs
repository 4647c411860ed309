namespace ReportGen.Packages;

/// <summary>Stops reading where a part turns out to be hostile or broken; <see cref="PackageGuard"/> catches it, and it never leaves the reading room.</summary>
#pragma warning disable CA1032, CA1064 // made and caught by the guard and its callers only
internal sealed class PackageException(PackageFault fault) : Exception
{
    public PackageFault Fault { get; } = fault;
}
#pragma warning restore CA1032, CA1064
