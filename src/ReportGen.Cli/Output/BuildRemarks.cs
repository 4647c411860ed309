using ReportGen.Diagnostics;
using ReportGen.Reporting;

namespace ReportGen.Cli.Output;

/// <summary>What a person should know about a report that was built: what it was compared with, what is not in it, what was waived.</summary>
internal static class BuildRemarks
{
    public static void Print(BuiltReport report, CommandContext context)
    {
        if (report.PreviousPath is { } previous)
        {
            var path = PrintableText.Of(previous);
            context.Remark(new($"上年数取自 {path}", $"compared with {path}"));
        }

        foreach (var missed in report.NotCompared)
        {
            context.Remark(missed);
        }

        if (report.NotTold is { } notTold)
        {
            context.Remark(notTold);
        }

        if (report.HistoryNotTold is { } history)
        {
            context.Remark(history);
        }

        if (report.PlansNotTold is { } plans)
        {
            context.Remark(plans);
        }

        if (report.TextsOfOtherPeriod is { } whole)
        {
            context.Remark(new($"文字材料说的是{whole.Label}，没有写进来", $"the office's texts speak of {whole.From:yyyy-MM-dd}..{whole.To:yyyy-MM-dd} and are left out"));
        }

        foreach (var part in report.PartsLeftOut)
        {
            context.Remark(new(
                $"{part.Label}自己的话（文字材料、问题、打算、体会）没有写进来；写那一段的材料用 --period {part.Label}",
                $"what the file of {part.From:yyyy-MM-dd}..{part.To:yyyy-MM-dd} says of just that time (texts, problems, plans, lessons) is left out; build with --period {part.EnglishLabel} to use it"));
        }

        if (report.TextsOfOtherKind is { } written)
        {
            context.Remark(report.TextsSayTheirKind
                ? new($"标题、开头和结尾是为“{written.Label}”写的，没有写进来", $"the office's title, opening and closing are written for the kind {written.Key} and are left out")
                : new(
                    $"标题、开头和结尾当作“{written.Label}”的，没有写进来；是为这份材料写的，在“成文”里写上种类",
                    $"the office's title, opening and closing are taken for those of the kind {written.Key} and are left out; where they are this report's, state its kind under \"report\""));
        }

        if (report.Omitted.Count > 0)
        {
            var names = PrintableText.Of(string.Join('、', report.Omitted));
            context.Remark(new($"没有写的章节（没有这份材料要写的记录，或者记的是“无”）：{names}", $"chapters left out, with no records that this report tells or records of none: {names}"));
        }

        foreach (var waived in report.Waived)
        {
            var place = PrintableText.Of(waived.Location.ToString());
            context.Remark(new(
                $"已核实 {waived.Rule.Id} {place}：{PrintableText.Of(waived.Headline.Chinese)}（{PrintableText.Of(waived.Reason)}）",
                $"waived {waived.Rule.Id} {place}: {PrintableText.Of(waived.Headline.English)} ({PrintableText.Of(waived.Reason)})"));
        }
    }
}
