using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>
/// RG2008: a figure in a record's own words that its fields contradict, and a rate in the narrative that the records contradict. A text
/// that says the right number somewhere is left alone: it may speak of a part as well.
/// </summary>
internal sealed partial class TextAgainstFields : TextJudge
{
    private static readonly string[] s_otherPeriods = ["上年", "去年", "上届", "往年", "前年", "同期", "以上", "比", "提高", "力争", "目标", "确保"];

    public override Rule Rule { get; } = new("RG2008", Severity.Warning, new("文字里的数与记录不符", "A figure in a text that the fields contradict"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("记录的文字里写的应到、实到、出席率、意见条数、问题个数、选民人数、参选率、占比等，与这条记录的字段一致；文字材料里的出席率、答复率、满意率等，与按记录算出的一致。30余、近5000 这样的约数按范围比较，比率按写出的小数位比较。", "Numbers in a record's text agree with its fields: expected, attended, attendance, opinions, findings, voters, turnout, shares; rates in the narrative agree with the records. 30余 and 近5000 are compared as ranges, rates at the decimals they are written with."),
        Why = new("正文一处写98.9%，表里算出98.1%，读的人不知道信哪个。", "98.9% in a sentence and 98.1% in a table: the reader does not know which to believe."),
        Mend = new("核对字段和文字，改正其中一处；文字里可以写 {人代会出席率}，由程序填数", "Correct one of the two; a text may say {人代会出席率} and have the program fill it in"),
        Raises = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 53, summary: 应到代表54名，实到53名，参会率98.9%。}
            """,
        Passes = """
            period: 2024
            sessions:
              - {date: 2024-01-16, no: 5, expected: 54, attended: 53, summary: 应到代表54名，实到53名，参会率98.1%。}
            """,
    };

    public override void Check(in WrittenText text, Bench bench)
    {
        if (text.IsNarrative)
        {
            CheckRates(text, bench);
        }
        else if (ReferenceEquals(text.Holder, text.Owner) && FieldClaims.All.TryGetValue(text.Owner.Type, out var claims))
        {
            foreach (var claim in claims)
            {
                Check(claim, text, bench);
            }

            if (text.Owner.Type == Elections.Type)
            {
                CheckShares(text, bench);
            }
        }
    }

    private void Check(FieldClaim claim, in WrittenText text, Bench bench)
    {
        if (!claim.MayBeIn(text))
        {
            return;
        }

        var exact = claim.Exact?.Invoke(text.Owner);
        var recorded = claim.Recorded?.Invoke(text.Owner);
        if (exact is null && recorded is null)
        {
            return;
        }

        SaidNumber? wrong = null;
        foreach (var number in claim.SaidIn(text.Text))
        {
            if (NumberInText.Read(text.Text.Slice(number.NumberStart, number.NumberLength).ToString()) is not { } said)
            {
                continue;
            }

            if (exact is { } rate ? !NumberInText.RateDiffers(said, rate) : !NumberInText.Contradicts(said, recorded!))
            {
                return;
            }

            wrong ??= number;
        }

        if (wrong is not { } one)
        {
            return;
        }

        var saying = text.Text[one.Start..one.End].ToString();
        var right = exact is { } r ? new Message($"按{claim.Basis}应为{Rounding.Percent(r, Math.Max(1, bench.Book.Settings.Decimals))}", $"the fields make {Rounding.Percent(r, Math.Max(1, bench.Book.Settings.Decimals))}")
            : new Message($"“{claim.Field.Name}”是{recorded!.Written ?? PrintedSum.Text(recorded)}", $"{claim.Field.Key} is {recorded!.Written ?? PrintedSum.Text(recorded)}");
        bench.Report(
            this,
            text,
            text.PlaceOf(one.NumberStart, one.NumberLength),
            new($"文字写“{saying}”，{right.Chinese}", $"The text says “{saying}”, but {right.English}"),
            related: [new Related(text.Owner.LocationOf(claim.Field), new("字段在这里", "The field"))]);
    }

    // 妇女20人，占25%: 20 is a part of the candidates or the elected, and none of the bodies it is a part of gives that share.
    private void CheckShares(in WrittenText text, Bench bench)
    {
        foreach (Match match in Share().Matches(text.Text.ToString()))
        {
            var share = match.Groups["share"];
            if (NumberInText.Read(match.Groups["n"].Value)?.Exact() is not { } part || NumberInText.Read(share.Value) is not { } said)
            {
                continue;
            }

            List<decimal> wholes = [.. WholesOf(text.Owner, part).Distinct()];
            if (wholes.Count > 0 && wholes.All(whole => NumberInText.RateDiffers(said, part * 100 / whole)))
            {
                var right = string.Join("或", wholes.Select(whole => $"{Rounding.Plain(part)}/{Rounding.Plain(whole)}={Rounding.Percent(part * 100 / whole, bench.Book.Settings.ShareDecimals)}"));
                bench.Report(
                    this,
                    text,
                    text.PlaceOf(share.Index, share.Length),
                    new($"文字写“{match.Value}”，按记录是{right}", $"The text says “{match.Value}”, but the record makes {right}"));
            }
        }
    }

    private static IEnumerable<decimal> WholesOf(Record election, decimal part)
    {
        foreach (var field in (Field<Record>[])[ElectionLevels.County, ElectionLevels.Town])
        {
            if (election.Get(Elections.Levels)?.Get(field) is not { } figures)
            {
                continue;
            }

            foreach (var body in (Field<Record>[])[ElectionFigures.Candidates, ElectionFigures.Elected])
            {
                if (figures.Get(body) is { } persons && persons.Exact(ElectionPersons.Total) is > 0 and var total
                    && persons.Fields.OfType<Field<Quantity>>().Any(f => f != ElectionPersons.Total && persons.Exact(f) == part))
                {
                    yield return total;
                }
            }

            foreach (var partition in figures.Get(ElectionFigures.Structure)?.Fields.OfType<Field<Breakdown>>() ?? [])
            {
                if (figures.Get(ElectionFigures.Structure)!.Get(partition) is { } parts && parts.Total.Exact() is > 0 and var sum && parts.Parts.Any(p => p.Count.Exact() == part))
                {
                    yield return sum;
                }
            }
        }
    }

    private void CheckRates(in WrittenText text, Bench bench)
    {
        if (bench.Statistics is not { } statistics)
        {
            return;
        }

        foreach (Match match in NarrativeRate().Matches(text.Text.ToString()))
        {
            var place = match.Groups["n"];
            var before = text.Text[Math.Max(0, match.Index - 12)..place.Index].ToString();
            if (NumberInText.Read(place.Value) is not { } said || s_otherPeriods.Any(word => before.Contains(word, StringComparison.Ordinal)))
            {
                continue;
            }

            List<Figure> figures = [.. FiguresOf(match.Groups["rate"].Value).Select(statistics.Find).OfType<Figure>().Where(f => f.Exact is not null)];
            var ofSessions = match.Groups["rate"].Value is "出席率" or "到会率" or "参会率"
                ? bench.Book.List(Sessions.Type).Where(s => s.Exact(Sessions.Attended) is not null && s.Exact(Sessions.Expected) is > 0).Select(s => s.Exact(Sessions.Attended)!.Value * 100 / s.Exact(Sessions.Expected)!.Value)
                : [];
            if (figures.Count > 0 && figures.All(f => NumberInText.RateDiffers(said, f.Exact!.Value)) && ofSessions.All(rate => NumberInText.RateDiffers(said, rate)))
            {
                bench.Report(
                    this,
                    text,
                    text.PlaceOf(place.Index, place.Length),
                    new($"文字材料写“{match.Value}”，按记录{figures[0].Label}是{figures[0].Text}", $"The narrative says “{match.Value}”, but {figures[0].Name} is {figures[0].Text}"));
            }
        }
    }

    private static string[] FiguresOf(string rate) => rate switch
    {
        "出席率" or "到会率" or "参会率" => ["sessions.attendance_rate"],
        "答复率" or "办复率" or "回复率" => ["suggestions.reply_rate", "suggestions.on_time_rate"],
        "办结率" => ["suggestions.closed_rate"],
        "满意率" => ["suggestions.satisfaction_rate", "suggestions.satisfaction_rate_with_basic", "evaluations.satisfaction_rate", "duty_reports.satisfaction_rate"],
        "参选率" or "投票率" => ["elections.town.turnout_rate", "elections.county.turnout_rate"],
        _ => ["duty_reports.coverage_rate"],
    };

    [GeneratedRegex(@"(?<n>\d+)[人名]，占[^，。；\d]{0,10}(?<share>\d+(?:[.。]\d+)?)[%％]")]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<rate>出席率|到会率|参会率|答复率|办复率|回复率|办结率|满意率|参选率|投票率|述职率)(?:均为|均达|为|达到|达|是)?(?<n>\d+(?:[.。]\d+)?)[%％]")]
    private static partial Regex NarrativeRate();
}
