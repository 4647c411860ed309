using ReportGen.Records;
using ReportGen.Templating;

namespace ReportGen.Reporting;

/// <summary>How a text calls the office, its place, its party committee and its government, by the level of the unit.</summary>
internal static class OfficeMembers
{
    public static readonly ModelTable<Record> Table = new(
        new("机关", "office"),
        new("name", "名称", "标题里的叫法：清河镇人大", ModelShape.Text, u => Value.Of(Name(u))),
        new("signer", "署名", "落款里的叫法：清河镇人大主席团", ModelShape.Text, u => Value.Of(Signer(u))),
        new("congress", "人民代表大会", "清河镇人民代表大会；有届时带“第…届”", ModelShape.Text, u => Value.Of(u.Get(Units.Name) + "人民代表大会")),
        new("short", "简称", "正文里的叫法：镇人大", ModelShape.Text, u => Value.Of(Short(u))),
        new("place", "地方", "镇、乡、街道、县、区", ModelShape.Text, u => Value.Of(Place(u))),
        new("party", "党委", "镇党委", ModelShape.Text, u => Value.Of(Place(u) + (IsCounty(u) ? "委" : IsStreet(u) ? "党工委" : "党委"))),
        new("government", "政府", "镇政府", ModelShape.Text, u => Value.Of(Place(u) + (IsStreet(u) ? "办事处" : "政府"))),
        new("presidium", "主席团", "镇人大主席团", ModelShape.Text, u => Value.Of(Place(u) + Standing(u))));

    public static string Name(Record unit) => unit.Get(Units.Name) + (IsStreet(unit) ? "人大工委" : "人大");

    public static string Signer(Record unit) => unit.Get(Units.Name) + Standing(unit);

    public static string Short(Record unit) => Place(unit) + (IsStreet(unit) ? "人大工委" : "人大");

    public static string Place(Record unit)
    {
        var level = unit.Get(Units.Level);
        return level == UnitLevels.Subdistrict ? "街道"
            : level == UnitLevels.County ? "县"
            : level == UnitLevels.District ? "区"
            : level == UnitLevels.Town ? "镇"
            : "乡";
    }

    private static string Standing(Record unit) => IsStreet(unit) ? "人大工委" : IsCounty(unit) ? "人大常委会" : "人大主席团";

    private static bool IsStreet(Record unit) => unit.Get(Units.Level) == UnitLevels.Subdistrict;

    private static bool IsCounty(Record unit) => UnitLevels.IsAboveTownships(unit.Get(Units.Level));
}
