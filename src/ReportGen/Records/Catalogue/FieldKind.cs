namespace ReportGen.Records;

/// <summary>How a field is written in a record file; docs/records.md tells what people may write for each.</summary>
public enum FieldKind
{
    Text,
    Flag,
    Quantity,
    Ordinal,
    Date,
    Choice,
    People,
    TextList,
    Items,
    Ballots,
    Votes,
    Breakdown,
    Record,
    Records,
    Waiver,
    Period,
    Named,
}
