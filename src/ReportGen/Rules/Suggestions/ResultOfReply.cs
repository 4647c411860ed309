using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-47: what is answered has a result; nobody is satisfied with an answer that was not given.</summary>
internal sealed class ResultOfReply : JudgedRule
{
    public override Rule Rule { get; } = new("R-47", Severity.Error, new("答复与办理结果对不上", "Reply and result do not fit"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("写了答复日期或办结日期的，有办理结果；写了满意、基本满意、不满意的，有答复日期或办结日期。截止日以后的答复还不算。", "A suggestion that was answered or completed has a result; one with the deputy's satisfaction was answered. Replies after the cut-off day do not count yet."),
        Why = new("少了结果，办理结果分类的件数就不完整；没有答复就没有满意不满意。", "Without it the counts by result are incomplete; there is no satisfaction without an answer."),
        Mend = new("补上“办理结果”（A、B、C、D）或“答复日期”", "Add result, or replied"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-16, assigned: 2024-01-26, replied: 2024-03-20}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-16, assigned: 2024-01-26, replied: 2024-03-20, result: A}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            var answered = suggestion.Has(Suggestions.Replied) ? Suggestions.Replied : Suggestions.Completed;
            var again = suggestion.Get(Suggestions.Reprocessed) ?? RecordList.NotFilledIn(Reprocessings.Type);
            if (suggestion.Get(answered) is { } date)
            {
                if (date.First <= bench.AsOf && !suggestion.Has(Suggestions.Result) && !again.Any(a => a.Has(Reprocessings.Result)) && !suggestion.Get(Suggestions.Withdrawn) && !suggestion.Has(Suggestions.MergedInto))
                {
                    bench.Report(this, suggestion, suggestion.LocationOf(answered), new($"“{suggestion.Id}”已经答复，没有写办理结果", $"“{suggestion.Id}” was answered, but has no result"), help: new("补上“办理结果”（A、B、C、D）", "Add result (A, B, C, D)"), on: date.First);
                }
            }
            else if (!suggestion.Has(answered) && again.Count == 0 && suggestion.Get(Suggestions.Satisfaction) is { } satisfaction && satisfaction != Satisfactions.None)
            {
                bench.Report(this, suggestion, suggestion.LocationOf(Suggestions.Satisfaction), new($"“{suggestion.Id}”写了{satisfaction.Label}，没有写答复日期", $"“{suggestion.Id}” has satisfaction “{satisfaction.Key}”, but no reply"), help: new("补上“答复日期”", "Add replied"));
            }
        }
    }
}
