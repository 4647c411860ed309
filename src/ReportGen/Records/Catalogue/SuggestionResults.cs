namespace ReportGen.Records;

/// <summary>Classes of a result; what a class means depends on <c>settings.result_scheme</c>.</summary>
public static class SuggestionResults
{
    public static readonly EnumValue A = new("A", "A类/A/甲类/已解决/已经解决/已解决或基本解决/解决或采纳");
    public static readonly EnumValue B = new("B", "B类/B/乙类/正在解决/正在研究解决");
    public static readonly EnumValue C = new("C", "C类/C/丙类/列入计划/列入规划/列入规划逐步解决");
    public static readonly EnumValue D = new("D", "D类/D/丁类/留作参考/暂不可行");

    public static readonly ChoiceSet All = new(A, B, C, D);
}
