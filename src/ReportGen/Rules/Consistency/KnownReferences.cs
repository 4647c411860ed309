using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>
/// RG2003: <c>{视察次数}</c> in a text of the office's own words names a statistic that can be printed, or a standing phrase. A name that means
/// nothing would leave a hole in a sentence.
/// </summary>
internal sealed class KnownReferences : JudgedRule
{
    public override Rule Rule { get; } = new("RG2003", Severity.Error, new("文字里引用的数不能用", "A reference in a text cannot be used"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字材料、简要情况、导语里的 {视察次数} 这样的引用，是一个有数可写的统计项，或者 phrases.yaml 里的提法。几个文件一起看的，一个文件里的引用指这个文件自己的数；上级单位的文件、整个届期的文件指全部的数。写半年、季度材料，不算日期比这一期长的记录（全年的信访）。写材料时只看写进来的文字；reportgen validate 看全部。", "A reference such as {视察次数} in a text names a statistic that has a value, or a phrase of phrases.yaml. Of several files, a reference in one means the figure of that file; in that of the unit above, or of the whole term, it means the figure of all. For a half-year or a quarter records that go on long beyond it (petitions of the whole year) do not count. For a report only the texts that it prints are looked at, by reportgen validate all."),
        Why = new("引用落空，句子里就缺一个数。", "A name that means nothing leaves a hole in a sentence."),
        Mend = new("改正名称；补上记录，或者在汇总数里写明总数；要印出花括号，写成 \\{", "Correct the name, complete the records or declare the total; for a brace write \\{"),
        MendInLedger = new("改正名称；补上记录，或者在“汇总数”表里写明总数", "Correct the name, complete the records or declare the total in the sheet 汇总数"),
        Raises = """
            period: 2024
            narrative:
              closing: 全年开展视察{视查次数}次。
            """,
        Passes = """
            period: 2024
            inspections:
              - {date: 2024-05-09, kind: visit, topic: 防汛}
            narrative:
              closing: 全年开展视察{视察次数}次。
            """,
    };

    public override void Check(Bench bench)
    {
        foreach (var reference in WrittenReferences.Of(bench.Book))
        {
            if (!bench.Book.Phrases.Any(phrase => phrase.Id == reference.Name))
            {
                Check(reference, bench);
            }
        }
    }

    // Where the phrases would stand; null where their file was found.
    private static Message? MissingFile(RecordBook book) =>
        book.PhrasesPath is not null ? null
        : book.ProjectPath is not { } project ? new("提法写在项目文件 reportgen.yaml 旁边的 phrases.yaml 里；记录所在的文件夹和上级文件夹都没有 reportgen.yaml", "phrases stand in phrases.yaml beside the project file; there is no reportgen.yaml in the folder of the records or above it")
        : new($"提法写在 {project[..(project.LastIndexOf('/') + 1)]}phrases.yaml 里，没有这个文件", $"phrases stand in {project[..(project.LastIndexOf('/') + 1)]}phrases.yaml, and there is no such file");

    private void Check(WrittenReference reference, Bench bench)
    {
        var name = reference.Name;
        if (bench.MeantStatistics.Find(name) is not { } figure)
        {
            var nearest = NearestName.Of(name, bench.MeantStatistics.Names.Concat(bench.Book.Phrases.Select(phrase => phrase.Id ?? "")));
            var mend = nearest is null
                ? new Message("写统计项的名称（用 reportgen stats 看全部），或 phrases.yaml 里提法的编号；要印出花括号，写成 \\{", "write the name of a statistic (reportgen stats lists them) or the id of a phrase; for a brace write \\{")
                : new Message($"是不是“{nearest}”？", $"did you mean “{nearest}”?");
            var missing = MissingFile(bench.Book);
            bench.Report(
                this,
                reference,
                missing is null
                    ? new($"“{{{name}}}”不是统计项，也不是提法", $"“{{{name}}}” is neither a statistic nor a phrase")
                    : new($"“{{{name}}}”不是统计项，提法文件也没有找到", $"“{{{name}}}” is no statistic, and no file of phrases was found"),
                help: missing is null ? mend : new($"{mend.Chinese}{(nearest is null ? "。" : "")}{missing.Chinese}", $"{mend.English}{(nearest is null ? "; " : " ")}{missing.English}"));
        }
        else if (figure.Known && !bench.Printed(figure).Known)
        {
            bench.Report(
                this,
                reference,
                new($"“{{{name}}}”没有数可写：它的记录日期都超出这一期，不是这一期的数", $"“{{{name}}}” has no value to print: all its records go on beyond the period"),
                help: new("把记录按期分成几条，各写各的数；也可以改写这句话", "part the records into one a period, each with its own figures, or write the sentence without it"));
        }
        else if (!figure.Known)
        {
            bench.Report(
                this,
                reference,
                new($"“{{{name}}}”没有数可写：{(figure.Unknown > 0 ? "有记录没有统计" : "没有填报或者不适用")}", $"“{{{name}}}” has no value to print"),
                help: new("补上记录，或者在汇总数里写明总数；也可以改写这句话", "complete the records, declare the total, or write the sentence without it"));
        }
    }
}
