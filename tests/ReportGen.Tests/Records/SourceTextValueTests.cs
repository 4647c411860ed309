using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>A long text is not kept a second time beside its file, and reads as if it were.</summary>
public sealed class SourceTextValueTests
{
    private const string Long = "代表分两组察看清河干流堤防，指出险工险段2处";

    [Theory]
    [InlineData(Long)]
    [InlineData("\"" + Long + "\"")]
    [InlineData("'" + Long + "'")]
    [InlineData(Long + "   ")]
    [InlineData(Long + " # 核对过")]
    [InlineData("|\n      " + Long)]
    [InlineData(">-\n      代表分两组察看清河干流堤防，指出险工险段2处")]
    public void However_it_is_written(string written)
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var text = ("period: 2024\nunit: {name: 青溪镇, level: town}\ninspections:\n  - date: 2024-05-09\n    summary: " + written + "\n    kind: visit\n    topic: 防汛\n").Replace("\n", end, StringComparison.Ordinal);
            foreach (var start in new[] { "", "\uFEFF" })
            {
                var record = Read(start + text);
                Assert.Equal(Long, record.Summary);
                Assert.Equal(Long, record.Get("summary"));
                Assert.Equal(Long, record.Get(CommonFields.Summary));
            }
        }
    }

    [Fact]
    public void Escapes_and_folded_lines_are_what_they_mean_not_what_is_written()
    {
        Assert.Equal("第一行\n第二行，写到这里结束", Read("period: 2024\nunit: {name: 青溪镇}\ninspections:\n  - {date: 2024-05-09, kind: visit, topic: 防汛, summary: \"第一行\\n第二行，写到这里结束\"}\n").Summary);
        Assert.Equal("代表分两组察看 清河干流堤防和两处泵站", Read("period: 2024\nunit: {name: 青溪镇}\ninspections:\n  - date: 2024-05-09\n    summary: 代表分两组察看\n      清河干流堤防和两处泵站\n    kind: visit\n    topic: 防汛\n").Summary);
    }

    // The project's unit lies below that of the year's file: each layer has a source of its own.
    [Fact]
    public void Layers_keep_the_texts_of_their_own_files()
    {
        var bag = new DiagnosticBag();
        var file = new RecordFile("2024.yaml", Encoding.UTF8.GetBytes("period: 2024\nunit: {level: town}\n"));
        var project = new RecordFile("reportgen.yaml", Encoding.UTF8.GetBytes("# 第一行\nunit: {name: 青溪苗族土家族自治乡人民代表大会主席团, parent: 平川县}\n"));
        var unit = RecordReader.Read([new RecordInput(file) { Project = project }], bag).Books[0].Unit;

        Assert.Equal("青溪苗族土家族自治乡人民代表大会主席团", unit.Get(Units.Name));
        Assert.Equal("青溪苗族土家族自治乡人民代表大会主席团", unit.Only(Units.Name).Get(Units.Name));
        Assert.Equal("改名", unit.Only(Units.Name).Map((_, _) => "改名").Get(Units.Name));
    }

    private static ReportGen.Records.Record Read(string text)
    {
        var bag = new DiagnosticBag();
        var book = RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes(text)))], bag).Books[0];
        return Assert.Single(book.List(Inspections.Type));
    }
}
