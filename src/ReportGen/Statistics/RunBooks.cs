using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The books of a run by unit: those whose figures are put together, and the one above them, whose texts and totals speak of all.</summary>
internal sealed class RunBooks
{
    private RunBooks(IReadOnlyList<IReadOnlyList<RecordBook>> units, IReadOnlyList<RecordBook> parent) => (Units, Parent) = (units, parent);

    /// <summary>The books of each unit, in order of appearance, without those of the parent.</summary>
    public IReadOnlyList<IReadOnlyList<RecordBook>> Units { get; }

    /// <summary>The books of the unit that others name as theirs above; empty where no file is that unit's.</summary>
    public IReadOnlyList<RecordBook> Parent { get; }

    /// <summary>Figures of several units are put together, be it of one town alone under its county.</summary>
    public bool IsRollUp => Units.Count > 1 || Parent.Count > 0;

    public static RunBooks Of(IReadOnlyList<RecordBook> books)
    {
        List<IReadOnlyList<RecordBook>> units = [.. books.GroupBy(book => book.UnitName, StringComparer.Ordinal).Select(unit => unit.ToList())];
        var above = units.Where(unit => ParentOf(unit) != NameOf(unit)).Select(ParentOf).ToHashSet(StringComparer.Ordinal);
        var parent = units.Count > 1 ? units.Find(unit => above.Contains(NameOf(unit))) : null;
        return new RunBooks(parent is null ? units : [.. units.Where(unit => unit != parent)], parent ?? []);
    }

    /// <summary>The same run with other books of its units, unit by unit.</summary>
    public RunBooks With(IReadOnlyList<IReadOnlyList<RecordBook>> units) => new(units, Parent);

    /// <summary>The name of the unit above that all units name; null where they name none or several.</summary>
    public string? CommonParent => Units.Select(ParentOf).Distinct(StringComparer.Ordinal).ToList() is [{ Length: > 0 } only] ? only : null;

    /// <summary>The settings of what is told of all books: of several units the parent's, else what they have in common; of one unit those of its last book in the period.</summary>
    public Settings SettingsIn(Period period) =>
        Parent.Count > 0 ? Parent[^1].Settings
        : IsRollUp ? CommonSettings.Of([.. Units.Select(unit => new Office(unit, period).Settings)])
        : new Office(Units[0], period).Settings;

    private static string NameOf(IReadOnlyList<RecordBook> unit) => unit[^1].UnitName;

    private static string ParentOf(IReadOnlyList<RecordBook> unit) => unit[^1].Unit.Get(Records.Units.Parent) ?? "";
}
