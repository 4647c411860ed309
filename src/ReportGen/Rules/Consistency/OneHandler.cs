using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-46: exactly one 主办单位, and no 会办单位 that is the 主办 or stands twice.</summary>
internal sealed class OneHandler : JudgedRule
{
    public override Rule Rule { get; } = new("R-46", Severity.Error, new("主办、会办单位重复", "Handlers repeated"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("主办单位只有一个；会办单位里没有主办单位，也没有重复的。括号里的不算几个单位。", "There is one handler; co-handlers do not repeat it or each other. What stands in brackets is part of a name."),
        Why = new("一件建议由一个单位负责答复，按单位统计时才不会重复。", "One office answers for a suggestion, and counts by office stay right."),
        Mend = new("主办单位留一个，其余写在“会办单位”里", "Keep one handler; the others go into co_handlers"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-18, handler: 农业农村办、水利站}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 1, title: 关于路灯的建议, received: 2024-01-18, handler: 农业农村办, co_handlers: [水利站]}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            var handler = suggestion.Get(Suggestions.Handler);
            if (handler is not null && NamesSeveral(handler))
            {
                bench.Report(
                    this,
                    suggestion,
                    suggestion.LocationOf(Suggestions.Handler),
                    new($"主办单位写了不止一个：“{handler}”", $"More than one handler: “{handler}”"),
                    help: new("主办单位只有一个，其余写在“会办单位”里", "There is one handler; the others go into co_handlers"));
            }

            CheckCoHandlers(suggestion, handler, bench);
        }
    }

    private void CheckCoHandlers(Record suggestion, string? handler, Bench bench)
    {
        if (suggestion.Get(Suggestions.CoHandlers) is not { } others)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < others.Count; i++)
        {
            var isHandler = others[i] == handler;
            if (isHandler || !seen.Add(others[i]))
            {
                bench.Report(
                    this,
                    suggestion,
                    others.LocationOf(i),
                    isHandler
                        ? new($"会办单位“{others[i]}”就是主办单位", $"Co-handler “{others[i]}” is the handler")
                        : new($"会办单位“{others[i]}”写了两次", $"Co-handler “{others[i]}” stands twice"),
                    help: new("删去重复的一个", "Remove the repetition"));
            }
        }
    }

    // 农业农村办（水利站、林业站） is one office: what stands in brackets does not separate.
    private static bool NamesSeveral(string handler)
    {
        var depth = 0;
        foreach (var c in handler)
        {
            depth += c is '（' or '(' or '《' ? 1 : c is '）' or ')' or '》' ? -1 : 0;
            if (depth == 0 && c is '、' or '，' or '；' or ',' or ';')
            {
                return true;
            }
        }

        return false;
    }
}
