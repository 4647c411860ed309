using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>RG2004: 全覆盖 is said of what was done in full.</summary>
internal sealed class CoverageClaims : TextJudge
{
    private static readonly string[] s_claims = ["全覆盖", "覆盖率100%", "覆盖率达100%", "覆盖率达到100%", "覆盖率为100%", "100%覆盖", "全部覆盖"];
    private static readonly char[] s_ends = ['。', '；', '\n'];

    public override Rule Rule { get; } = new("RG2004", Severity.Warning, new("“全覆盖”与完成数不符", "A claim of full coverage that figures deny"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("主题活动的文字写了“全覆盖”，各项目标都已完成；文字材料里说到某项目标或者述职“全覆盖”的，与完成数、述职率相符。", "Where a campaign's text says 全覆盖, its targets are met; where the narrative says so of a target or of duty reports, the figures agree."),
        Why = new("写了全覆盖，读的人会去对完成数。", "Readers hold such a claim against the figures."),
        Mend = new("核对完成数，或者改写这句话", "Check the figures, or say it otherwise"),
        Raises = """
            period: 2024
            campaigns:
              - {name: 代表进万家, targets: [{what: 走访农户, target: 2600, done: 2418, unit: 户}], summary: 代表走访实现全覆盖。}
            """,
        Passes = """
            period: 2024
            campaigns:
              - {name: 代表进万家, targets: [{what: 走访农户, target: 2600, done: 2600, unit: 户}], summary: 代表走访实现全覆盖。}
            """,
    };

    public override void Check(in WrittenText text, Bench bench)
    {
        // Only a campaign's own texts and the narrative claim it of targets that the records have.
        if (text.Owner.Type != Campaigns.Type && !text.IsNarrative)
        {
            return;
        }

        foreach (var claim in s_claims)
        {
            var index = text.Text.IndexOf(claim);
            if (index >= 0 && Denial(text, index, bench) is { } denial)
            {
                bench.Report(this, text, text.PlaceOf(index, claim.Length), new($"写了“{claim}”，{denial.Chinese}", $"“{claim}” is said, but {denial.English}"));
                return;
            }
        }
    }

    private static Message? Denial(in WrittenText text, int index, Bench bench)
    {
        var sentence = SentenceAt(text.Text.ToString(), index);
        var isCampaign = text.Owner.Type == Campaigns.Type;
        foreach (var campaign in isCampaign ? [text.Owner] : text.IsNarrative ? bench.Book.List(Campaigns.Type) : (IEnumerable<Record>)[])
        {
            foreach (var target in campaign.Get(Campaigns.Targets) ?? RecordList.NotFilledIn(CampaignTargets.Type))
            {
                if (target.Exact(CampaignTargets.Target) is { } goal && target.Exact(CampaignTargets.Completed) is { } done && done < goal
                    && target.Get(CampaignTargets.What) is { } what && (isCampaign || sentence.Contains(what, StringComparison.Ordinal)))
                {
                    return new($"“{what}”目标{Rounding.Plain(goal)}，完成{Rounding.Plain(done)}", $"“{what}” has {Rounding.Plain(done)} of {Rounding.Plain(goal)}");
                }
            }
        }

        return text.IsNarrative && sentence.Contains("述职", StringComparison.Ordinal) && bench.Statistics?.Find("duty_reports.coverage_rate") is { Exact: < 100 } rate
            ? new($"述职率是{rate.Text}", $"duty_reports.coverage_rate is {rate.Text}")
            : null;
    }

    private static string SentenceAt(string text, int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOfAny(s_ends, index - 1) + 1;
        var end = text.IndexOfAny(s_ends, index);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
