namespace ReportGen.Records;

/// <summary>The unit that keeps the records.</summary>
public static class Units
{
    public static readonly Field<string> Name = Declare.Text("name", "名称", "单位名称，如清河镇", required: true);
    public static readonly Field<EnumValue> Level = Declare.Choice("level", "级别", UnitLevels.All, "乡、镇、街道、县等", required: true);
    public static readonly Field<string> Parent = Declare.Text("parent", "所属县区/上级", "所属的县、区");
    public static readonly Field<Ordinal> Term = Declare.Ordinal("term", "届", "本届人大是第几届", required: true);
    public static readonly Field<DateSpan> TermStart = Declare.Date("term_start", "届期起/本届起始", "本届从哪天起");
    public static readonly Field<DateSpan> TermEnd = Declare.Date("term_end", "届期止/本届届满", "本届到哪天止");
    public static readonly Field<Quantity> AreaKm2 = Declare.Amount("area_km2", "面积", "平方公里/平方千米", "面积（平方公里）");
    public static readonly Field<Quantity> FarmlandMu = Declare.Amount("farmland_mu", "耕地", "亩", "耕地（亩）");
    public static readonly Field<Quantity> Villages = Declare.Count("villages", "行政村", "个", "行政村个数");
    public static readonly Field<Quantity> Communities = Declare.Count("communities", "社区", "个", "社区个数");
    public static readonly Field<Quantity> VillagerGroups = Declare.Count("villager_groups", "村民小组", "个", "村民小组个数");
    public static readonly Field<TextList> OtherUnits = Declare.NameList("other_units", "其他单位", "村、社区以外的单位，写在“基本情况”里");
    public static readonly Field<Quantity> Population = Declare.Count("population", "人口", "人", "人口");
    public static readonly Field<Quantity> Voters = Declare.Count("voters", "选民", "人/名", "选民人数");
    public static readonly Field<Record> Seats = Declare.Record("seats", "代表名额", UnitSeats.Type, "各级代表名额");
    public static readonly Field<Record> Deputies = Declare.Record("deputies", "现有代表/实有代表", UnitSeats.Type, "各级现有代表人数");
    public static readonly Field<bool> DeputiesComplete = Declare.Flag("deputies_complete", "名册完整", "代表名册是否完整，写“否”表示有意只列一部分");
    public static readonly Field<Record> Presidium = Declare.Record("presidium", "主席团", UnitPresidium.Type, "主席团");
    public static readonly Field<Record> DeputyGroups = Declare.Record("deputy_groups", "代表小组", UnitGroups.Type, "代表小组个数");
    public static readonly Field<Quantity> Stations = Declare.Count("stations", "联络站数/活动站数", "个", "联络站个数；比逐个记的多的，以它为准");
    public static readonly Field<RecordList> Staff = Declare.Records("staff", "人员配备", UnitStaff.Type, "人大工作人员");

    public static readonly RecordType Type = new(
        "unit",
        "单位/本单位/乡镇概况",
        [
            Name, Level, Parent, Term, TermStart, TermEnd, AreaKm2, FarmlandMu, Villages, Communities, VillagerGroups, OtherUnits, Population, Voters,
            Seats, Deputies, DeputiesComplete, Presidium, DeputyGroups, Stations, Staff,
        ],
        isList: false);

    private static readonly string[] s_offices = ["人大", "人民代表大会"];

    /// <summary>
    /// The place of which an office is: 清河镇 of 清河镇人大主席团 and 清河镇（人大）; empty where none is named. Whatever is made says 人大 behind the name by itself.
    /// </summary>
    public static string PlaceOf(string name)
    {
        var end = name.Length;
        foreach (var office in s_offices)
        {
            end = name.IndexOf(office, StringComparison.Ordinal) is >= 0 and var at && at < end ? at : end;
        }

        // The office may stand in brackets, of which the first is left.
        return end == name.Length ? name.Trim() : name[..end].Trim().TrimEnd('（', '(', '〔', '［', '[', '【').TrimEnd();
    }
}
