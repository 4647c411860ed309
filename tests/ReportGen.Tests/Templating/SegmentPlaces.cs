using ReportGen.Templating;

namespace ReportGen.Tests.Templating;

internal static class SegmentPlaces
{
    public static string ToLocation(this Segment segment) => segment switch
    {
        ValueSegment value => value.Location.ToString(),
        LiteralSegment literal => literal.Location.ToString(),
        _ => "",
    };
}
