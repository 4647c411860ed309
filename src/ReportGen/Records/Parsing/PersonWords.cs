namespace ReportGen.Records;

/// <summary>Words that stand beside a person's name, or begin one. Apart from <see cref="PersonName"/>: few files need them.</summary>
internal static class PersonWords
{
    private static readonly string[] s_surnames =
        ["欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "长孙", "宇文", "夏侯", "轩辕", "端木", "呼延", "南宫", "东郭", "西门", "独孤", "申屠", "淳于", "单于", "澹台", "公冶", "太史", "闻人", "赫连", "钟离"];

    // What a person is called by before or behind the name.
    private static readonly string[] s_offices =
        ["主席", "主任", "书记", "委员", "代表", "秘书", "支书", "镇长", "乡长", "县长", "区长", "市长", "村长", "站长", "组长", "所长", "局长", "院长", "校长", "部长", "队长", "会长", "科长", "股长", "处长", "厂长", "社长", "行长", "团长", "秘书长", "董事长", "干事", "专干", "专员", "科员", "网格员", "联络员", "经理", "老师", "医生", "同志", "先生", "女士"];

    // Where a person is from. Two characters may still be a name: 李镇, 江村.
    private static readonly string[] s_places = ["人大", "社区", "街道", "主席团", "居委会", "村委会", "党委", "政府", "小组", "学校", "公司"];
    private static readonly char[] s_placeEnds = ['村', '镇', '乡', '县', '区', '市', '组', '站'];

    public static bool IsCompoundSurname(string word) => Array.IndexOf(s_surnames, word) >= 0;

    public static bool IsOffice(string word) => Array.Exists(s_offices, office => word.EndsWith(office, StringComparison.Ordinal));

    public static bool IsPlace(string word) =>
        Array.Exists(s_places, place => word.EndsWith(place, StringComparison.Ordinal)) || (word.Length > 2 && Array.IndexOf(s_placeEnds, word[^1]) >= 0);
}
