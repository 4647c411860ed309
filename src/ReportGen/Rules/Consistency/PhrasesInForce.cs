using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2011: a standing phrase is used on a day outside the dates that phrases.yaml gives it.</summary>
internal sealed class PhrasesInForce : JudgedRule
{
    public override Rule Rule { get; } = new("RG2011", Severity.Warning, new("提法不在启用期内", "A phrase outside its dates"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("文字里引用的提法，在成文日期（没有写就是统计截止日）那一天已经启用、还没有停用。", "A phrase that a text refers to is in force on the day the report is signed, or where that is not said, on the day it is told up to."),
        Why = new("旧提法写进新报告，是领导一眼看出的错。", "An old phrase in a new report is the first thing a leader sees."),
        Mend = new("换用现行提法；提法仍然可用的，在 phrases.yaml 里改停用日期", "Refer to the phrase now in force, or correct its dates in phrases.yaml"),
        MendInLedger = new("换用现行提法；提法仍然可用的，请管电脑的同事改停用日期", "Refer to the phrase now in force, or have its dates corrected"),
        Raises = """
            period: 2024
            narrative:
              closing: '{总要求}，做好下一年工作。'
            ---
            - {id: 总要求, text: 按照原来的要求, valid_from: 2020-01-01, valid_to: 2023-12-31}
            """,
        Passes = """
            period: 2024
            narrative:
              closing: '{总要求}，做好下一年工作。'
            ---
            - {id: 总要求, text: 按照新的要求, valid_from: 2024-01-01}
            """,
    };

    public override void Check(Bench bench)
    {
        if (bench.Book.Phrases.Count == 0)
        {
            return;
        }

        var day = bench.Book.Report.Get(Reports.SignedOn) is { IsDay: true, First: var signed } ? signed : bench.AsOf;
        foreach (var reference in WrittenReferences.Of(bench.Book))
        {
            if (bench.Book.Phrases.FirstOrDefault(phrase => phrase.Id == reference.Name) is { } phrase)
            {
                Check(reference, phrase, day, bench);
            }
        }
    }

    private void Check(WrittenReference reference, Record phrase, DateOnly day, Bench bench)
    {
        var (field, edge) = phrase.Get(Phrases.From) is { } from && day < from.First ? (Phrases.From, from)
            : phrase.Get(Phrases.Until) is { } until && day > until.Last ? (Phrases.Until, until)
            : (null, null);
        if (field is not null)
        {
            var chinese = field == Phrases.From ? $"{edge!.FullWords}才启用" : $"用到{edge!.FullWords}为止";
            var english = field == Phrases.From ? $"is used from {edge.First:yyyy-MM-dd} on" : $"was used up to {edge.Last:yyyy-MM-dd}";
            bench.Report(
                this,
                reference,
                new($"提法“{reference.Name}”{chinese}，报告的日期是{day.Year}年{day.Month}月{day.Day}日", $"The phrase “{reference.Name}” {english}; the report is of {day:yyyy-MM-dd}"),
                related: [new Related(phrase.LocationOf(field), new("提法的日期", "The date of the phrase"))]);
        }
    }
}
