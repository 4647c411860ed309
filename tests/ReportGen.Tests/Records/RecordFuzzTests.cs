using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>Whatever a file holds, reading it ends with findings that point into it, and never with an exception.</summary>
public sealed class RecordFuzzTests
{
    private const string Small = """
        reportgen: 1
        period: 2024
        unit: {name: 青溪镇, level: town, term: 18, deputies: {town: 51, 县: 4}, presidium: {quota: 9, seats: {党委: 3, 村: 6}}}
        deputies:
          - {name: 梁文远, level: town, group: 第一小组, born: 1971-05, phone: 13900001234}
          - {name: 丁晓梅, level: town, district: 东河村选区}
          - {name: 丁晓梅, level: town, district: 西河村选区}
        sessions:
          - date: 2024-01-10..2024-01-11
            no: 十八届三次
            resolutions:
              - {title: "关于政府工作报告的决议", votes: {赞成: 50, against: 1, 弃权: 0}}
              - 关于预算的决议
        inspections:
          - {date: 5月13-15日, kind: visit, topic: 河道, deputies: 梁文远、丁晓梅（东河村）等12人, findings: [一处, 两处], opinions: 5条, private: [topic]}
        evaluations:
          - {date: 9月上旬, targets: 卫生院、派出所（东河）, ballots: {满意: 40, basic: 3余}, waive: {rule: R-40, reason: '已核实'}}
        elections:
          - {kind: 换届, levels: {镇: {elected: {total: 20}, structure: {age: {35岁以下: 4, 其他: {男: 3, 女: 2}}}}}, by_district: [{name: 一选区, elected: [{name: 丁晓梅, votes: 812}]}]}
        plans: [办好建议, {text: 组织视察, quarter: Q2}]
        declared: {建议件数: 10余, trainings: {total: 4}}
        declared_since: {2022: {视察次数: 5}}
        narrative:
          导语: |
            第一段{视察次数}。

            第二段XX。
          民族团结: >-
            自己的一章
        settings: {规则集: 重庆, share_decimals: 0, 用语: {联络站: 代表之家}, rules: {R-01: 关闭}}
        petitions: 无
        """;

    [Fact]
    public void Mutated_files_are_read_to_the_end_and_findings_point_into_them()
    {
        var mutations = new RecordMutations(20240515, Texts());
        for (var i = 0; i < 2000; i++)
        {
            Check(mutations.NextBytes());
        }
    }

    internal static IReadOnlyList<string> Texts() =>
        [Small, .. Directory.GetFiles(TestPaths.In("samples", "qinghe"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Reads the bytes as a year file below a project of the same bytes, which must not throw, and looks at all findings.</summary>
    internal static void Check(byte[] bytes)
    {
        var file = new RecordFile("a.yaml", bytes);
        var bag = new DiagnosticBag();

        RecordReader.Read([new RecordInput(file, new RecordFile("reportgen.yaml", bytes), new RecordFile("phrases.yaml", bytes)), new RecordInput(new RecordFile("b.yaml", bytes))], bag);

        foreach (var finding in bag.Items)
        {
            foreach (var place in finding.Related.Select(r => r.Location).Prepend(finding.Location))
            {
                var line = place.Source?.LineText(place.Line) ?? throw new InvalidOperationException($"{finding.Id} {place} lies outside the file");
                if (place.Column < 1 || place.Length < 0 || place.Column - 1 + place.Length > line.Length)
                {
                    throw new InvalidOperationException($"{finding.Id} {place}+{place.Length} lies outside its line of {line.Length}");
                }
            }
        }

        new FullPrinter(TextWriter.Null, Language.Chinese, color: false).Print(bag.Sorted());
    }
}
