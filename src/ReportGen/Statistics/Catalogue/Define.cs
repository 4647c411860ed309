using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Statistics;

/// <summary>The words the catalogue is written in. Chinese names are separated by "/", the first one is the label.</summary>
internal static class Define
{
    public static Statistic Flow(string name, string chinese, string unit, string zh, string en, Measure measure) =>
        New(name, chinese, unit, StatisticKind.Flow, zh, en, measure);

    public static Statistic Stock(string name, string chinese, string unit, string zh, string en, Measure measure) =>
        New(name, chinese, unit, StatisticKind.Stock, zh, en, measure);

    public static Statistic Distinct(string name, string chinese, string unit, string zh, string en, Measure measure) =>
        New(name, chinese, unit, StatisticKind.Distinct, zh, en, measure);

    public static Statistic Rate(string name, string chinese, string zh, string en, Measure measure) =>
        New(name, chinese, "%", StatisticKind.Rate, zh, en, measure) with { Places = Places.Rate };

    public static Statistic Family(Statistic statistic, MemberNames members) => statistic with { Family = members };

    /// <summary>Sums over a list, the list's <c>times</c> being the part.</summary>
    public static Measure Times(RecordType list) => Sum(list, static (record, _) => Part.Of(record.Times));

    public static Measure Sum(RecordType list, Func<Record, Office, Part> part) => new Counted(list, part);

    public static Measure Sum(RecordType list, Field<Quantity> field) => new Counted(list, (record, _) => Part.Of(record.Get(field)));

    public static Measure Sum(RecordType list, Field<Items> field) => new Counted(list, (record, _) => Part.Of(record.Get(field)));

    public static Measure Sum(RecordType list, Field<People> field) => new Counted(list, (record, _) => Part.Of(record.Get(field)));

    public static Measure Rows(RecordType list, Field<RecordList> field) =>
        new Counted(list, (record, _) => record.Get(field) is { } rows ? Part.Of(CountOf(rows)) : Part.Blank);

    /// <summary>A field that counts the record as one where it is absent.</summary>
    public static Measure CountOrOne(RecordType list, Field<Quantity> field) =>
        new Counted(list, (record, _) => Part.Of(record.Get(field) ?? Quantity.One));

    // An entry that is no more than 未统计 stands for what nobody counted.
    public static Quantity CountOf(RecordList rows)
    {
        var unknown = 0;
        foreach (var row in rows)
        {
            unknown += row.Type.Shorthand is { } name && row.Get(name) is string text && QuantityParser.IsUnknown(text.Trim()) ? 1 : 0;
        }

        var known = Quantity.Of(rows.Count - unknown);
        return unknown == 0 ? known : new Quantity { Value = rows.Count == unknown ? null : known.Value, UnknownParts = unknown };
    }

    private static Statistic New(string name, string chinese, string unit, StatisticKind kind, string zh, string en, Measure measure) => new(measure)
    {
        Name = name,
        ChineseNames = chinese.Split('/'),
        Unit = unit,
        Kind = kind,
        Formula = new Message(zh, en),
    };
}
