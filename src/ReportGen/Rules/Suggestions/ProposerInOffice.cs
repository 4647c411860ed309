using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-48: the lead of a suggestion stands in the roster and was in office when it was made. Names are looked up only where there is a roster.</summary>
internal sealed class ProposerInOffice : JudgedRule
{
    public override Rule Rule { get; } = new("R-48", Severity.Warning, new("领衔代表不在名册或不在任", "The proposer is not a deputy in office"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Deputies("第二十四条、第三十六条；各地规定代表可以一人或者联名提出", "24, 36; one deputy is enough").EveryYear,
        Checks = new("领衔代表在代表名册里，并且提出那天在任。没有名册、名册有意不全（名册完整: 否）的不查姓名；上一届转来的建议，名册是本届的，也不查。", "The proposer is in the roster and was in office on the day. Without a roster, or with one that is partial on purpose, names are not looked up; nor are those of suggestions that the term before left over."),
        Why = new("建议由代表提出；名字写错，代表履职统计就会漏掉这一件。", "Suggestions are made by deputies; a misspelt name is missed in the count of a deputy's work."),
        Mend = new("改正姓名、日期，或者补全代表名册", "Correct the name or the date, or complete the roster"),
        Raises = """
            period: 2024
            deputies:
              - {name: 方卫国, level: town}
            suggestions:
              - {id: 1, title: 关于增设路灯的建议, proposer: 方为国, received: 2024-01-18}
            """,
        Passes = """
            period: 2024
            deputies:
              - {name: 方卫国, level: town}
            suggestions:
              - {id: 1, title: 关于增设路灯的建议, proposer: 方卫国, received: 2024-01-18}
            """,
    };

    public override void Check(Bench bench)
    {
        var roster = bench.Book.Roster;
        if (!roster.Exists)
        {
            return;
        }

        var isPartial = bench.Book.Unit.Has(Units.DeputiesComplete) && !bench.Book.Unit.Get(Units.DeputiesComplete);
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            if (suggestion.Get(Suggestions.Received) is { } received
                && Roster.IsOfAnEarlierTerm(bench.Book.Unit, bench.Book.Period, received.First))
            {
                continue;
            }

            var names = suggestion.Get(Suggestions.Proposer)?.Names ?? TextList.Empty;
            for (var i = 0; i < names.Count; i++)
            {
                var found = roster.Find(names[i]);
                if (found.Count == 0 && !isPartial)
                {
                    var near = NearestName.Of(names[i], roster.Names);
                    bench.Report(
                        this,
                        suggestion,
                        names.LocationOf(i),
                        new($"代表名册里没有领衔代表“{names[i]}”", $"The proposer “{names[i]}” is not in the roster"),
                        near is null ? null : new Message($"是不是“{near}”？", $"did you mean “{near}”?"));
                }
                else if (found.Count > 0 && suggestion.Get(Suggestions.Received) is { } day && !found.Any(deputy => InOffice.During(deputy, day)))
                {
                    bench.Report(
                        this,
                        suggestion,
                        names.LocationOf(i),
                        new($"领衔代表“{names[i]}”在{day.FullWords}不在任", $"The proposer “{names[i]}” was not in office on {day.First:yyyy-MM-dd}"),
                        related: [new Related(found[0].Location, new("名册里的任期", "The roster"))]);
                }
            }
        }
    }
}
