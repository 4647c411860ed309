using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>A ledger of 青溪镇 with more rows and sheets, written down as <see cref="LedgerText"/> says.</summary>
internal static class LedgerBook
{
    /// <summary>The book of a ledger without any finding.</summary>
    public static RecordBook Of(string sheets)
    {
        var bag = Read(sheets, out var book);
        Assert.Empty(bag.Items.Select(item => $"{item.Location} {item.Headline.Chinese}"));
        return book!;
    }

    /// <summary>The findings, each with its place and its Chinese words.</summary>
    public static IReadOnlyList<string> Findings(string sheets) =>
        [.. Read(sheets, out _).Items.Select(item => $"{item.Id} {item.Location.ToString()["台账.xlsx ".Length..]} {item.Headline.Chinese}")];

    /// <summary>The book as far as it could be read; null where it could not.</summary>
    public static DiagnosticBag Read(string sheets, out RecordBook? book)
    {
        var bag = new DiagnosticBag();
        var file = new RecordFile("台账.xlsx", LedgerText.Workbook(LedgerText.Unit + sheets)) { Form = LedgerForm.Instance };
        book = RecordReader.Read([new RecordInput(file)], bag).Books is [var only, ..] ? only : null;
        return bag;
    }
}
