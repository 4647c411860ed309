using ReportGen.Diagnostics;

namespace ReportGen.Records;

/// <summary>What one file holds, before it is merged with others: a record of type <see cref="YearFile"/>.</summary>
/// <param name="Source">The text, or the first sheet of the workbook.</param>
/// <param name="Top">All that could be read.</param>
/// <param name="IsBroken">The file broke off at a fault: what it lacks may stand behind that.</param>
internal sealed record FileContents(Source Source, Record Top, bool IsBroken)
{
    /// <summary>The file names no unit, and not because of a fault that is told.</summary>
    public bool LacksUnit => !IsBroken && !Top.Has(YearFile.Unit);

    public Period? Period => Top.Get(YearFile.Period);

    public string? UnitName => Top.Get(YearFile.Unit)?.Get(Units.Name);
}
