using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2020: a suggestion that is merged into another leaves the count; the other must be there.</summary>
internal sealed class MergedIntoKnown : JudgedRule
{
    public override Rule Rule { get; } = new("RG2020", Severity.Warning, new("并入的建议没有记录", "Merged into a suggestion that is not recorded"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("写了“合并办理”的建议，并入的那一件在记录里（按编号找）。", "A suggestion that is merged into another names one of the records by its id."),
        Why = new("并案的不计件数，由并入的那一件算；那一件没有，就少算一件。", "A merged suggestion is counted by the one it is merged into; where that is missing, one is lost."),
        Mend = new("核对编号；没有并案的，删去“合并办理”", "Check the id, or delete merged_into"),
        Raises = """
            period: 2024
            suggestions:
              - {id: 2024-001, title: 关于路灯的建议, received: 2024-01-18, merged_into: 2024-009}
            """,
        Passes = """
            period: 2024
            suggestions:
              - {id: 2024-001, title: 关于路灯的建议, received: 2024-01-18, merged_into: 2024-002}
              - {id: 2024-002, title: 关于补装路灯的建议, received: 2024-01-18}
            """,
    };

    public override bool JudgesAllTime => true;

    public override void Check(Bench bench)
    {
        HashSet<string>? ids = null;
        foreach (var suggestion in bench.Book.List(Suggestions.Type))
        {
            if (suggestion.Get(Suggestions.MergedInto)?.Trim() is not { Length: > 0 } into)
            {
                continue;
            }

            ids ??= [.. bench.OfUnit.SelectMany(book => book.List(Suggestions.Type)).Select(other => other.Id?.Trim()).OfType<string>()];
            if (!ids.Contains(into) && !suggestion.IsPrivate(Suggestions.MergedInto))
            {
                var nearest = NearestName.Of(into, ids);
                bench.Report(
                    this,
                    suggestion,
                    suggestion.LocationOf(Suggestions.MergedInto),
                    new($"并入的“{into}”没有记录，这一件就没有算进件数", $"“{into}” is not recorded, so that this one is counted nowhere"),
                    help: nearest is null ? null : new($"是不是“{nearest}”？", $"did you mean “{nearest}”?"));
            }
        }
    }
}
