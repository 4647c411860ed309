using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>A location without its source, which many values of one list share.</summary>
internal readonly record struct Spot(int Line, int Column, int Length)
{
    public static Spot Of(Location location) => new(location.Line, location.Column, location.Length);

    public Location In(Source? source) => new(source, Line, Column, Length);
}
