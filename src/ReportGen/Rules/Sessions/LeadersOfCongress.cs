using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-17: 主席、副主席 hold no post of the government, there are at most two 副主席, and the head of an ethnic township is of its minority.</summary>
internal sealed class LeadersOfCongress : JudgedRule
{
    private const int MostDeputyChairs = 2;
    private static readonly string[] s_government = ["副镇长", "副乡长", "镇长助理", "乡长助理", "镇政府", "乡政府", "人民政府", "行政执法"];
    private static readonly string[] s_noPost = ["原", "曾任", "前任", "分管", "联系", "协助", "负责"];

    private static readonly char[] s_marks = ['、', '，', '；', '（', '）', '(', ')', ' '];

    public override Rule Rule { get; } = new("R-17", Severity.Warning, new("人大主席、副主席的任职", "Posts of chair and deputy chairs"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Organic("第十八条", "18"),
        Checks = new("人大主席、副主席不同时写有镇长、副镇长或政府的职务；副主席不超过两人；民族乡的乡长不写为汉族。人员配备、主席团成员和在任的代表名册都查。", "Chair and deputy chairs hold no post of the government, there are at most two deputy chairs, and the head of an ethnic township is not Han. Staff, members of the presidium and deputies in office are looked at."),
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
        if (UnitLevels.IsAboveTownships(unit.Get(Units.Level)) || !bench.IsInForce(this, bench.AsOf))
        {
            return;
        }

        var staff = unit.Get(Units.Staff) ?? RecordList.NotFilledIn(UnitStaff.Type);
        var members = unit.Get(Units.Presidium)?.Get(UnitPresidium.Members) ?? RecordList.NotFilledIn(PresidiumMembers.Type);
        Record[] deputies = [.. bench.Book.Roster.InOffice(bench.AsOf)];
        CheckNumber(staff, members, deputies, bench);
        foreach (var one in staff)
        {
            if (one.Get(UnitStaff.Post) is { } post && one.Get(UnitStaff.Also) is { } also && IsLeader(post) && IsOfTheGovernment(also))
            {
                bench.Report(this, unit, one.LocationOf(UnitStaff.Also), new($"“{post}”兼任“{also}”，是政府的职务", $"“{post}” also holds “{also}”, a post of the government"));
            }
        }

        // Who stands in both lists is told once.
        var told = new HashSet<string>(StringComparer.Ordinal);
        CheckOffices(members, PresidiumMembers.Name, PresidiumMembers.Office, told, _ => unit, bench);
        CheckOffices(deputies, Deputies.Name, Deputies.Office, told, deputy => deputy, bench);
        CheckHead(bench);
    }

    // Each source by itself, and the first that says too many: they write the same persons.
    private void CheckNumber(RecordList staff, RecordList members, Record[] deputies, Bench bench)
    {
        // 专职1人 and 兼职2人 stand in rows of their own.
        var (held, last) = (0m, (Record?)null);
        foreach (var one in staff)
        {
            if (IsDeputyChair(one.Get(UnitStaff.Post)))
            {
                (held, last) = (held + (one.Exact(UnitStaff.Count) ?? 0), one);
            }
        }

        if (held > MostDeputyChairs)
        {
            ReportNumber(bench.Book.Unit, last!.LocationOf(UnitStaff.Count), held, "", bench);
        }
        else if (DeputyChairs(members, PresidiumMembers.Name, PresidiumMembers.Office) is { Count: > MostDeputyChairs } among)
        {
            ReportNumber(bench.Book.Unit, among[^1].LocationOf(PresidiumMembers.Office), among.Count, Names(among, PresidiumMembers.Name), bench);
        }
        else if (DeputyChairs(deputies, Deputies.Name, Deputies.Office) is { Count: > MostDeputyChairs } listed)
        {
            ReportNumber(bench.Book.Unit, listed[^1].LocationOf(Deputies.Office), listed.Count, Names(listed, Deputies.Name), bench);
        }
    }

    private void ReportNumber(Record owner, Location at, decimal count, string names, Bench bench) =>
        bench.Report(this, owner, at, new($"人大副主席{Rounding.Plain(count)}人{names}，超过{MostDeputyChairs}人", $"{Rounding.Plain(count)} deputy chairs{names}; at most {MostDeputyChairs}"));

    private static List<Record> DeputyChairs(IEnumerable<Record> people, Field<string> name, Field<string> office) =>
        [.. people.Where(one => IsDeputyChair(one.Get(office))).DistinctBy(one => one.Get(name))];

    private static string Names(List<Record> people, Field<string> name) => $"（{string.Join('、', people.Select(one => one.Get(name)))}）";

    private void CheckOffices(IEnumerable<Record> people, Field<string> name, Field<string> office, HashSet<string> told, Func<Record, Record> owner, Bench bench)
    {
        foreach (var one in people)
        {
            if (one.Get(office) is { } written && IsLeader(written) && IsOfTheGovernment(written) && told.Add(one.Get(name) ?? ""))
            {
                bench.Report(this, owner(one), one.LocationOf(office), new($"“{one.Get(name)}”的职务写为“{written}”，同时有政府的职务", $"“{one.Get(name)}” is “{written}”, which holds a post of the government"));
            }
        }
    }

    private static bool IsLeader(string? office) => Posts(office).Any(post => Holds(post, "人大主席") || Holds(post, "人大副主席"));

    private static bool IsDeputyChair(string? office) => Posts(office).Any(post => Holds(post, "人大副主席"));

    // 人大主席团成员 is no chair.
    private static bool Holds(string post, string title) =>
        post.IndexOf(title, StringComparison.Ordinal) is >= 0 and var at && !post.AsSpan(at + title.Length).StartsWith("团");

    // 清河镇长岭村 is a village, no 镇长.
    private static bool IsOfTheGovernment(string? office) => Posts(office).Any(post =>
        post.EndsWith("镇长", StringComparison.Ordinal) || post.EndsWith("乡长", StringComparison.Ordinal) || s_government.Any(word => post.Contains(word, StringComparison.Ordinal)));

    // What somebody holds now: 镇人大主席、原副镇长 is no 副镇长 any more, and 分管镇政府联系工作 is what a 副主席 does.
    private static IEnumerable<string> Posts(string? office) =>
        (office ?? "").Split(s_marks, StringSplitOptions.RemoveEmptyEntries).Where(post => !s_noPost.Any(word => post.StartsWith(word, StringComparison.Ordinal)));

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
