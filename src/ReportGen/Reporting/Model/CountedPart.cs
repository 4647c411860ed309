using ReportGen.Records;

namespace ReportGen.Reporting;

/// <summary>A part of a breakdown with the field it stands in.</summary>
internal sealed record CountedPart(BreakdownPart Part, NumberSource Source);
