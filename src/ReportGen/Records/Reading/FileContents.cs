using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>What one file holds, before it is merged with others: a record of type <see cref="YearFile"/>.</summary>
internal sealed record FileContents(SourceText Source, Record Top)
{
    public Period? Period => Top.Get(YearFile.Period);

    public string? UnitName => Top.Get(YearFile.Unit)?.Get(Units.Name);
}
