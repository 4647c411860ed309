using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2006: two records of one day, kind and subject are probably one event entered twice.</summary>
internal sealed class SameEventTwice : JudgedRule
{
    private static readonly (RecordType List, Field[] Same, Field[] Apart)[] s_lists =
    [
        (Sessions.Type, [Sessions.No], []),
        (PresidiumMeetings.Type, [PresidiumMeetings.No, PresidiumMeetings.DuringSession], [PresidiumMeetings.Topics]),
        (Inspections.Type, [Inspections.Kind, Inspections.Topic], [Inspections.Sites]),
        (Evaluations.Type, [Evaluations.Kind], [Evaluations.Targets]),
        (PartyWork.Type, [PartyWork.Kind, PartyWork.Topic], []),
        (Trainings.Type, [Trainings.Kind, Trainings.Topic], [Trainings.Audience]),
        (DutyReports.Type, [DutyReports.District, DutyReports.Place], [DutyReports.Deputies]),
        (Contacts.Type, [Contacts.Form, Contacts.Whom, Contacts.Station, Contacts.Voters], [Contacts.Deputies]),
        (GroupActivities.Type, [GroupActivities.Group, GroupActivities.Topic], []),
        (Petitions.Type, [Petitions.Kind, Petitions.Subject, Petitions.Count], []),
        (Assistance.Type, [Assistance.Object, Assistance.Households], []),
    ];

    public override Rule Rule { get; } = new("RG2006", Severity.Warning, new("同一活动可能记了两次", "An event perhaps entered twice"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("同一天、同一类型、同一主题（地点、对象也相同）的记录只有一条。只写到月份、季度的和编号不同的不比较。", "One record a day, kind and subject, of the same places and persons. Dates wider than a few days, and records of different ids, are not compared."),
        Why = new("重复的记录会多算一次活动和人次。", "A repeated record counts an event and its people twice."),
        Mend = new("删去重复的一条；确实是两次的，写出不同的主题、地点，或者合成一条写“次数: 2”", "Delete one; if there were two, tell their subjects or places apart, or write times: 2"),
        MendInLedger = new("删去重复的一行；确实是两次的，写出不同的主题、地点，或者合成一行，“次数”列写 2", "Delete one row; if there were two, tell their subjects or places apart, or write 2 into the column 次数"),
        Raises = """
            period: 2024
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: 13}
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: 13}
            """,
        Passes = """
            period: 2024
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: 13}
              - {date: 2024-06-20, kind: visit, topic: 防汛备汛, deputies: 5}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var (list, same, apart) in s_lists)
        {
            // Nearly all records differ in their hash; only where two agree are their words put together and compared.
            var records = bench.Book.List(list);
            var byHash = new Dictionary<int, Record>(records.Count);
            var byWords = new Dictionary<string, Record>(StringComparer.Ordinal);
            foreach (var record in records)
            {
                if (IsComparable(record, same) && !byHash.TryAdd(HashOf(record, same, apart), record))
                {
                    var first = byHash[HashOf(record, same, apart)];
                    byWords.TryAdd(WordsOf(first, same, apart), first);
                    var words = WordsOf(record, same, apart);
                    if (!byWords.TryAdd(words, record))
                    {
                        Report(bench, list, record, byWords[words]);
                    }
                }
            }
        }
    }

    private void Report(Bench bench, RecordType list, Record record, Record first)
    {
        var date = record.Date!;
        bench.Report(
            this,
            record,
            record.Location,
            new($"{date.FullWords}的“{list.Name}”记录与前面一条日期、类型、主题都相同", $"A record of \"{list.Key}\" of {date.First:yyyy-MM-dd} has the day, kind and subject of another"),
            related: [new Related(first.Location, new("前面的一条", "The other one"))]);
    }

    private static bool IsComparable(Record record, Field[] same)
    {
        if (record.Date is not { } date || date.Last.DayNumber - date.First.DayNumber > 5 || record.Times.Exact() is not 1)
        {
            return false;
        }

        foreach (var field in same)
        {
            if (record.Has(field))
            {
                return true;
            }
        }

        return false;
    }

    private static int HashOf(Record record, Field[] same, Field[] apart)
    {
        var hash = default(HashCode);
        hash.Add(record.Date!.First.DayNumber);
        hash.Add(record.Id);
        foreach (var field in same)
        {
            hash.Add(Word(record.Get(field)));
        }

        foreach (var field in apart)
        {
            hash.Add(Word(record.Get(field)));
        }

        return hash.ToHashCode();
    }

    // Whoever numbers the records tells them apart by their numbers.
    private static string WordsOf(Record record, Field[] same, Field[] apart) =>
        $"{record.Id}|{record.Date!.First}|{record.Date.Last}|{string.Join('|', same.Concat(apart).Select(field => Word(record.Get(field))))}";

    private static string Word(object? value) => value switch
    {
        null => "",
        Quantity quantity => quantity.Written ?? quantity.Value?.ToString() ?? "",
        TextList texts => texts.Count == 1 ? texts[0] : string.Join('、', texts),
        Ordinal ordinal => $"{ordinal.Term}.{ordinal.Number}",
        People people => people.Names.Count == 0 ? people.Written : people.Written + string.Join('、', people.Names),
        RecordList records => string.Join('、', records.Select(one => one.Get("name") ?? one.Title)),
        _ => value.ToString() ?? "",
    };
}
