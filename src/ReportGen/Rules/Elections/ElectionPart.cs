using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>An election, and one of its districts or the figures of one of its levels.</summary>
internal sealed record ElectionPart(Record Election, Record Part);
