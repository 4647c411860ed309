using ReportGen.Docx;
using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>A document does not show what its records were kept in: of a ledger it is that of its YAML, byte for byte.</summary>
public sealed class SameDocumentTests
{
    [Theory]
    [InlineData("qinghe", "2024.yaml", "annual")]
    [InlineData("qinghe", "2023.yaml", "annual")]
    [InlineData("qinghe", "2024.yaml", "record")]
    [InlineData("qinghe", "2020.yaml 2021.yaml 2022.yaml 2023.yaml 2024.yaml", "term")]
    [InlineData("linjiang", "hefeng.yaml linjiang.yaml lumingping.yaml luoyan.yaml luting.yaml shanling.yaml shatang.yaml wangjiangping.yaml yuquan.yaml", "rollup")]
    public void A_document_of_ledgers_is_that_of_their_yaml(string folder, string files, string kind)
    {
        var workspace = SampleFolders.Workspace(folder);
        var yaml = files.Split(' ').Select(file => folder + "/" + file).ToList();
        var expected = Document(workspace, kind, yaml);

        Assert.Equal(0, CommandRun.In(workspace, ["ledger", "export", .. yaml]).ExitCode);
        var ledgers = yaml.Select(LedgerOf).ToList();
        Assert.Equal(expected, Document(workspace, kind, ledgers));

        // Every other file as it was.
        Assert.Equal(expected, Document(workspace, kind, [.. yaml.Select((file, i) => i % 2 == 0 ? ledgers[i] : file)]));
    }

    [Fact]
    public void A_comment_in_a_file_is_no_part_of_the_document()
    {
        var expected = Document(SampleTown.Workspace(), "annual", ["qinghe/2024.yaml"]);
        var workspace = SampleTown.Workspace().Add("qinghe/2024.yaml", "# 说明\n\n" + SampleTown.Text("2024.yaml"));

        Assert.Equal(expected, Document(workspace, "annual", ["qinghe/2024.yaml"]));
    }

    [Theory]
    [InlineData("inspections: [{date: 2024-05-15, kind: 视察, topic: 甲}, {date: 2024-05-15, kind: 视察, topic: 乙}, {id: J-1, date: 2024-06, kind: 调研, topic: 丙}]", "inspections.total", "监督活动 2024年5月15日 视察|监督活动 2024年5月15日 视察（2）|监督活动 J-1")]
    [InlineData("suggestions: [{id: 1, title: 修路, received: 2024-01-16}, {id: 2, title: 通水, received: 2024-01-16}]", "suggestions.total", "代表建议 1|代表建议 2")]
    [InlineData("stations: [{name: 东河站}, {name: 西河站, private: [name]}]", "stations.total", "代表联络站 东河站|代表联络站 2024年")]
    [InlineData("trainings: [{date: 5月, topic: 甲, kind: 履职培训, private: [kind]}]", "trainings.total", "学习培训 2024年5月")]
    public void Records_are_named_by_what_they_are(string records, string statistic, string names)
    {
        var written = Reported.With("# 总结\n\n{{ stats." + statistic + " }}。", records).ToWord();

        Assert.Equal(names.Split('|'), Assert.Single(DocxManifest.Read(new MemoryStream(written.Bytes))!.Figures).Records);
    }

    [Fact]
    public void Records_of_several_units_say_whose_they_are()
    {
        var workspace = SampleFolders.Workspace("linjiang");
        var document = Document(workspace, "rollup", [.. workspace.Files.Where(file => !file.EndsWith("reportgen.yaml", StringComparison.Ordinal))]);

        Assert.All(DocxManifest.Read(new MemoryStream(document))!.Figures.SelectMany(figure => figure.Records), name => Assert.Matches("^[^ ]+[镇乡县] ", name));
    }

    private static string LedgerOf(string yaml) => yaml.Replace(".yaml", LedgerFiles.LedgerEnding, StringComparison.Ordinal);

    private static byte[] Document(MemoryWorkspace workspace, string kind, IReadOnlyList<string> files)
    {
        const string path = "out.docx";
        var run = CommandRun.In(workspace, ["build", .. files, "--kind", kind, "-o", path, "--force", "--quiet"]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return workspace.Bytes(path);
    }
}
