using ReportGen.Diagnostics;

namespace ReportGen.Templating;

/// <summary>
/// A piece of what a template rendered. Joining the texts of all segments gives the plain output.
/// </summary>
public abstract record Segment(string Text);

/// <summary>Text that stands in the template (or in a string literal of its code) with the place it came from.</summary>
public sealed record LiteralSegment(string Text, Location Location) : Segment(Text);

/// <summary>
/// Text that came from the data: never markup, whatever it holds. <paramref name="Tag"/> is opaque to the engine; it is what the host bound
/// to the value (a printed statistic, a table of rows), or null for plain data. <paramref name="Location"/> is where the template printed it.
/// </summary>
public sealed record ValueSegment(string Text, object? Tag, Location Location) : Segment(Text);
