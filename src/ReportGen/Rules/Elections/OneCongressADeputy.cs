using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>R-73: nobody is a deputy in two unrelated areas at once (选举法 48). Seen only where several units are read together.</summary>
internal sealed class OneCongressADeputy : JudgedRule
{
    public override Rule Rule { get; } = new("R-73", Severity.Info, new("同一人可能在两地任代表", "Perhaps a deputy in two places"));

    public override RulePage Page { get; } = new()
    {
        Law = Laws.Election("第四十八条", "48"),
        Checks = new("几个乡镇的文件一起检查时，姓名、性别和出生年月都相同的在任镇代表只出现在一处。只看一个单位的文件时不判断。", "Where several units are read together, a town deputy of one name, gender and birth stands in one roster. A single unit is not judged."),
        Why = new("公民不得同时担任两个以上无隶属关系的行政区域的人民代表大会代表。", "Nobody may be a deputy of two areas of which neither is part of the other."),
        Mend = new("核对是不是同一个人", "Check whether it is one person"),
        Raises = """
            period: 2024
            deputies:
              - {name: 方卫国, level: town, gender: 男, born: 1980-05}
            ---
            period: 2024
            unit: {name: 柳溪镇, level: town, term: 19}
            deputies:
              - {name: 方卫国, level: town, gender: 男, born: 1980-05}
            """,
        Passes = """
            period: 2024
            deputies:
              - {name: 方卫国, level: town, gender: 男, born: 1980-05}
            ---
            period: 2024
            unit: {name: 柳溪镇, level: town, term: 19}
            deputies:
              - {name: 方卫国, level: town, gender: 男, born: 1991-05}
            """,
    };

    public override void Check(Bench bench)
    {
        var others = bench.All.Where(book => book.UnitName != bench.Book.UnitName).ToList();
        if (others.Count == 0 || !bench.IsInForce(this, bench.AsOf))
        {
            return;
        }

        foreach (var deputy in bench.Book.Roster.InOffice(bench.AsOf, Levels.Town))
        {
            if (deputy.Get(Deputies.Name) is { } name && deputy.Get(Deputies.Born) is { } born
                && others.SelectMany(book => book.Roster.Find(name)).FirstOrDefault(other => IsSame(deputy, born, other, bench.AsOf)) is { } twin)
            {
                bench.Report(
                    this,
                    deputy,
                    deputy.LocationOf(Deputies.Name),
                    new($"“{name}”在另一个乡镇的名册里也是在任代表", $"“{name}” is a deputy in office in another roster too"),
                    related: [new Related(twin.LocationOf(Deputies.Name), new("另一处在这里", "The other one"))]);
            }
        }
    }

    private static bool IsSame(Record deputy, DateSpan born, Record other, DateOnly day) =>
        other.Get(Deputies.Level) == Levels.Town && other.Get(Deputies.Gender) == deputy.Get(Deputies.Gender)
        && other.Get(Deputies.Born) is { } also && also.First == born.First && also.Last == born.Last && Roster.IsInOffice(other, day);
}
