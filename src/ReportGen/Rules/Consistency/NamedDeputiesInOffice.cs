using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2007: deputies named in a record were in office on its day. R-48 looks at who leads a suggestion.</summary>
internal sealed class NamedDeputiesInOffice : JudgedRule
{
    public override Rule Rule { get; } = new("RG2007", Severity.Warning, new("代表当天不在任", "A deputy not in office that day"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("记录里写了姓名、名册里查得到的代表，在活动那天已经当选、没有终止。领衔代表见 R-48；上一届转来的建议，名册是本届的，不查。", "Deputies named in a record and found in the roster were in office on its day. The proposer is looked at by R-48; suggestions that the term before left over are not looked at."),
        Why = new("离任以后的活动会算进他的履职情况，多半是日期或姓名写错。", "What is told of a deputy after the end counts in the deputy's record; a date or a name is wrong."),
        Mend = new("核对姓名、活动日期和名册里的任期", "Check the name, the date and the term in the roster"),
        Raises = """
            period: 2024
            deputies:
              - {name: 范有田, level: town, since: 2021-12-12, until: 2023-09-28}
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: [范有田]}
            """,
        Passes = """
            period: 2024
            deputies:
              - {name: 范有田, level: town, since: 2021-12-12}
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛备汛, deputies: [范有田]}
            """,
    };

    public override void Check(Bench bench)
    {
        if (!bench.Book.Roster.Exists)
        {
            return;
        }

        foreach (var list in RecordCatalogue.Lists.Where(list => list.OwnFields.Any(f => f.Kind == FieldKind.People)))
        {
            foreach (var record in bench.Book.List(list))
            {
                var date = list == Suggestions.Type ? record.Get(Suggestions.Received) : record.Date;
                if (date is null || Roster.IsOfAnEarlierTerm(bench.Book.Unit, bench.Book.Period, date.First))
                {
                    continue;
                }

                foreach (var field in list.OwnFields)
                {
                    if (field is Field<People> people && people != Suggestions.Proposer && record.Get(people) is { Names.Count: > 0 } persons)
                    {
                        Check(record, persons.Names, date, bench);
                    }
                }
            }
        }
    }

    private void Check(Record record, TextList names, DateSpan date, Bench bench)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var found = bench.Book.Roster.Find(names[i]);
            if (found.Count > 0 && !found.Any(deputy => InOffice.During(deputy, date)))
            {
                bench.Report(
                    this,
                    record,
                    names.LocationOf(i),
                    new($"“{names[i]}”在{date.FullWords}不在任", $"“{names[i]}” was not in office on {date.First:yyyy-MM-dd}"),
                    related: [new Related(found[0].Location, new("名册里的任期", "The roster"))]);
            }
        }
    }
}
