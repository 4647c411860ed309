using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Records;
using Xunit;

namespace ReportGen.Tests.Records;

/// <summary>What stands within { } where a field is wanted and has no colon.</summary>
public sealed class FlowPieceTests
{
    // Within { } a half-width comma ends a value, wherever it was meant to stand.
    [Theory]
    [InlineData("topic: 河道, 园区", "是“主题”里的话，前面的逗号改成全角“，”，或者给整句话加上引号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 检查对象: 甲, 乙", "是“检查对象”里的，几项之间用顿号“、”；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 应参加: 1,200", "是“应参加”的数，数里面不写逗号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 参加代表: 1,200", "是“参加代表”的数，数里面不写逗号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 参加代表: 1,200人", "是“参加代表”的数，数里面不写逗号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 应参加: 1,200余人", "是“应参加”的数，数里面不写逗号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, sumary: 察看了3处,提出意见6条", "是“简要情况”里的话，前面的逗号改成全角“，”，或者给整句话加上引号；是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, mode: 明察, 13处", "是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, mode: 明察, 察看了东河村西河村南河村的泵站", "是单独一项的，写成“名称: 内容”")]
    [InlineData("topic: 河道, 参加代表 30余人", "写成“参加代表: 30余人”，冒号用半角，后面空一格")]
    [InlineData("topic: 河道, 参加代表30余人", "写成“参加代表: 30余人”，冒号用半角，后面空一格")]
    [InlineData("topic: 河道, 参加代表提出意见6条", "是“主题”里的话，前面的逗号改成全角“，”，或者给整句话加上引号；是单独一项的，写成“名称: 内容”")]
    public void A_piece_between_commas_is_told_with_the_value_that_it_was_cut_from(string fields, string help)
    {
        var bag = new DiagnosticBag();

        Read(bag, $"inspections:\n  - {{date: 2024-05, kind: visit, {fields}}}\n");

        var finding = bag.Items[^1];
        Assert.Equal(("RG1301", help), (finding.Id, finding.Help!.Chinese));
    }

    // What has lost its colon, or was cut off by a comma, is as private as the field that it is of: in the words and in the line that is shown.
    [Theory]
    [InlineData("deputies", "level: town, phone 13912345678", "“代表名册”里没有“phone ＊＊＊”这一项", "写成“phone: ＊＊＊”，冒号用半角，后面空一格")]
    [InlineData("deputies", "level: town, 电话13912345678", "“代表名册”里没有“电话＊＊＊”这一项", "写成“电话: ＊＊＊”，冒号用半角，后面空一格")]
    [InlineData("deputies", "电话13912345678, level: town", "“代表名册”里没有“电话＊＊＊”这一项")]
    [InlineData("deputies", "level: town, 电话是13912345678", "“代表名册”里没有“电话＊＊＊”这一项")]
    [InlineData("deputies", "level: town, phone　13912345678")]
    [InlineData("deputies", "level: town, phone: 139,1234,5678", "“代表名册”里没有“＊＊＊”这一项")]
    [InlineData("deputies", "level: town, phone\n      13912345678", "“代表名册”里没有“＊＊＊”这一项")]
    [InlineData("deputies", "level: town, 13912345678", "“代表名册”里没有“＊＊＊”这一项", "是单独一项的，写成“名称: 内容”")]
    [InlineData("deputies", "level: town, 身份证 330101391123456781", "“代表名册”里没有“身份证 ＊＊＊”这一项")]
    [InlineData("deputies", "level: town, tel 139-1234-5678", "“代表名册”里没有“tel ＊＊＊”这一项")]
    [InlineData("deputies", "level: town, 出生 1391年1月", "“代表名册”里没有“出生 ＊＊＊”这一项")]
    [InlineData("deputies", "level: town, 身份证: 330101391123456781", "“代表名册”里没有“身份证”这一项")]
    [InlineData("deputies", "level: town, 身份证: \"33010 13911 23456 781\"", "“代表名册”里没有“身份证”这一项")]
    [InlineData("trainings", "date: 2024-05, topic: 预算, private: [deputies], deputies 王建国", "“学习培训”里没有“deputies ＊＊＊”这一项", "写成“deputies: ＊＊＊”，冒号用半角，后面空一格")]
    [InlineData("trainings", "date: 2024-05, topic: 预算, deputies 王建国, private: [deputies]", "“学习培训”里没有“deputies ＊＊＊”这一项")]
    [InlineData("trainings", "date: 2024-05, topic: 预算, deputies: 李四, 王建国, private: [deputies]")]
    public void A_private_value_without_its_colon_is_not_shown(string list, string fields, string? headline = null, string? help = null)
    {
        var bag = new DiagnosticBag();

        Read(bag, $"{list}:\n  - {{{(list == "deputies" ? "name: 甲, " : "")}{fields}}}\n");

        using var printed = new StringWriter();
        new FullPrinter(printed, Language.Chinese, color: false).Print(bag.Sorted());
        new FullPrinter(printed, Language.English, color: false).Print(bag.Sorted());
        Assert.DoesNotMatch("1391|1234|5678|王建国", printed.ToString());
        Assert.Contains(headline ?? "", bag.Items[0].Headline.Chinese, StringComparison.Ordinal);
        Assert.Contains(help ?? "", bag.Items[0].Help!.Chinese, StringComparison.Ordinal);
    }

    // Its colon is there, so it is a name.
    [Theory]
    [InlineData("园区: ")]
    [InlineData("\"园区\" : 甲")]
    public void A_name_that_is_not_known_is_no_piece(string field)
    {
        var bag = new DiagnosticBag();

        Read(bag, $"inspections:\n  - {{date: 2024-05, kind: visit, topic: 河道, {field}}}\n");

        Assert.StartsWith("可以写：", Assert.Single(bag.Items).Help!.Chinese, StringComparison.Ordinal);
    }

    private static void Read(DiagnosticBag bag, string lists) =>
        RecordReader.Read([new RecordInput(new RecordFile("2024.yaml", Encoding.UTF8.GetBytes("reportgen: 1\nperiod: 2024\nunit: {name: 青溪镇, level: town, term: 18}\n" + lists)))], bag);
}
