using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-17: 主席、副主席 hold no post of the government, there are at most two 副主席, and the head of an ethnic township is of its minority.</summary>
internal sealed class LeadersOfCongress : JudgedRule
{
    private const int MostDeputyChairs = 2;
    private static readonly string[] s_government = ["镇长", "乡长", "镇政府", "乡政府", "行政执法"];

    public override Rule Rule { get; } = new("R-17", Severity.Warning, new("人大主席、副主席的任职", "Posts of chair and deputy chairs"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十八条", "18"),
        Checks = new("人大主席、副主席不同时写有镇长、副镇长或政府的职务；副主席不超过两人；民族乡的乡长不写为汉族。", "Chair and deputy chairs hold no post of the government, there are at most two deputy chairs, and the head of an ethnic township is not Han."),
        Why = new("主席、副主席不得担任国家行政机关的职务；设副主席一人至二人；民族乡的乡长由建立民族乡的少数民族公民担任。", "The law forbids posts in the administration, allows one or two deputy chairs, and reserves the head of an ethnic township for its minority."),
        Mend = new("核对职务和人员配备", "Check offices and staff"),
        Raises = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, staff: [{post: 人大副主席, count: 3}]}
            """,
        Passes = """
            period: 2024
            unit: {name: 清河镇, level: town, term: 19, staff: [{post: 人大副主席, count: 2}]}
            """,
    };

    public override void Check(Bench bench)
    {
        var unit = bench.Book.Unit;
        if (!bench.IsInForce(this, bench.AsOf))
        {
            return;
        }

        var members = unit.Get(Units.Presidium)?.Get(UnitPresidium.Members) ?? RecordList.NotFilledIn(PresidiumMembers.Type);
        foreach (var staff in unit.Get(Units.Staff) ?? RecordList.NotFilledIn(UnitStaff.Type))
        {
            var post = staff.Get(UnitStaff.Post) ?? "";
            CheckPosts(staff, UnitStaff.Also, post, staff.Get(UnitStaff.Also), bench);
            if (post.Contains("人大副主席", StringComparison.Ordinal) && staff.Exact(UnitStaff.Count) is > MostDeputyChairs and var count)
            {
                bench.Report(this, unit, staff.LocationOf(UnitStaff.Count), new($"人大副主席{Rounding.Plain(count)}人，超过{MostDeputyChairs}人", $"{Rounding.Plain(count)} deputy chairs; at most {MostDeputyChairs}"));
            }
        }

        foreach (var member in members)
        {
            CheckPosts(member, PresidiumMembers.Office, member.Get(PresidiumMembers.Office), member.Get(PresidiumMembers.Office), bench);
        }

        CheckHead(bench);
    }

    private void CheckPosts(Record person, Field<string> field, string? post, string? other, Bench bench)
    {
        if (post is not null && other is not null && (post.Contains("人大主席", StringComparison.Ordinal) || post.Contains("人大副主席", StringComparison.Ordinal))
            && !other.Contains('原') && s_government.Any(word => other.Contains(word, StringComparison.Ordinal)))
        {
            bench.Report(this, bench.Book.Unit, person.LocationOf(field), new($"“{post}”同时写有“{other}”", $"“{post}” also holds “{other}”"));
        }
    }

    private void CheckHead(Bench bench)
    {
        if (bench.Book.Unit.Get(Units.Level) != UnitLevels.EthnicTownship)
        {
            return;
        }

        foreach (var deputy in bench.Book.Roster.InOffice(bench.AsOf))
        {
            if (deputy.Get(Deputies.Office) is { } office && office.Contains("乡长", StringComparison.Ordinal) && !office.Contains("副乡长", StringComparison.Ordinal)
                && deputy.Get(Deputies.Ethnicity) is "汉族" or "汉")
            {
                bench.Report(this, deputy, deputy.LocationOf(Deputies.Ethnicity), new($"民族乡的乡长“{deputy.Get(Deputies.Name)}”写为汉族", $"“{deputy.Get(Deputies.Name)}”, head of an ethnic township, is recorded as Han"));
            }
        }
    }
}
