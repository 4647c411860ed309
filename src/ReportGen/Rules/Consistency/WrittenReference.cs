using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>One reference in a text: the record whose waivers hold for it, the name between the braces, and its place.</summary>
internal sealed record WrittenReference(Record Owner, string Name, Location Place);
