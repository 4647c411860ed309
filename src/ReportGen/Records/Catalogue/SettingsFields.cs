namespace ReportGen.Records;

/// <summary>Settings; <see cref="Settings"/> has them with their defaults.</summary>
public static class SettingsFields
{
    public static readonly Field<EnumValue> Ruleset = Declare.Choice("ruleset", "规则集", Rulesets.All, "用哪里的规定");
    public static readonly Field<Quantity> Decimals = Declare.Count("decimals", "小数位", "位", "比率的小数位，默认1");
    public static readonly Field<Quantity> ShareDecimals = Declare.Count("share_decimals", "占比小数位", "位", "占比的小数位，默认2");
    public static readonly Field<Quantity> ShareBase = Declare.Count("share_base", "占比起算基数", "", "基数不小于多少才写占比，默认10");
    public static readonly Field<bool> EvenShares = Declare.Flag("even_shares", "配平", "占比是否凑成100%，默认否");
    public static readonly Field<EnumValue> ResultScheme = Declare.Choice("result_scheme", "办理结果分类", ResultSchemes.All, "办理结果分几类");
    public static readonly Field<EnumValue> ClosedMeans = Declare.Choice("closed_means", "办结口径", ClosedMeanings.All, "怎样算办结");
    public static readonly Field<string> Style = Declare.Text("style", "版式", "版式文件");
    public static readonly Field<IReadOnlyList<NamedText>> Terms = Declare.New<IReadOnlyList<NamedText>>("terms", "用语", FieldKind.Named, "本单位的习惯叫法，如 联络站: 代表之家");
    public static readonly Field<TextList> Show = Declare.NameList("show", "写入正文", "默认不写进正文、要写的统计项：办理结果C类件数、办理结果D类件数、代表不满意件数、评议不满意票数、建议逾期件数等（统计项一页里写着“默认不写”的）");
    public static readonly Field<TextList> Compare = Declare.NameList("compare", "同比项", "与上年（几年的同前几年）比较、写进年度、半年、季度和几年总结的统计项，写在导语后面；写分类统计的名称，各项都比；两期都是准数的才比，比不了的生成时说明");
    public static readonly Field<IReadOnlyList<NamedText>> Rules = Declare.New<IReadOnlyList<NamedText>>("rules", "规则", FieldKind.Named, "规则编号: 错误、警告、提示或关闭");

    public static readonly RecordType Type = new(
        "settings",
        "设置",
        [Ruleset, Decimals, ShareDecimals, ShareBase, EvenShares, ResultScheme, ClosedMeans, Style, Terms, Show, Compare, Rules],
        isList: false);
}
