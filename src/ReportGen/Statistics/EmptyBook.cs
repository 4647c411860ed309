using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>A book of a period of which nothing is recorded: the unit by its name, no records, no stocks.</summary>
internal static class EmptyBook
{
    public static RecordBook Of(RecordBook like, Period period) => like with
    {
        Period = period,
        Unit = like.Unit.Only(Units.Name, Units.Level, Units.Parent, Units.Term),
        Report = like.Report.Only(),
        Narrative = [],
        Declared = [],
        Roster = new Roster(RecordList.NotFilledIn(Deputies.Type)),
        Lists = new Dictionary<RecordType, RecordList>(),
    };
}
