namespace ReportGen.Records;

/// <summary>Where a mapping or list that is not yet closed starts.</summary>
/// <param name="IsFlow">Written in { } or [ ].</param>
internal readonly record struct OpenCollection(int Line, int Column, bool IsFlow);
