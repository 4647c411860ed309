using ReportGen.Diagnostics;
using ReportGen.Records;

namespace ReportGen.Rules;

/// <summary>RG2017: a deputy stands once in the roster. Two of one name and level are two persons where something tells them apart.</summary>
internal sealed class DeputiesOnce : JudgedRule
{
    // What two persons of one name differ in.
    private static readonly Field[] s_apart = [Deputies.District, Deputies.Group, Deputies.Station, Deputies.Office, Deputies.Gender, Deputies.Born];

    public override Rule Rule { get; } = new("RG2017", Severity.Warning, new("名册里一个人写了两条", "A deputy twice in the roster"));

    public override RulePage Page { get; } = new()
    {
        Checks = new(
            "代表名册里姓名、层级相同的，选区、小组、联络站、职务、性别、出生年月里有一样不同，或者任期不重叠。",
            "Deputies of one name and level differ in district, group, station, office, gender or birth, or their terms do not overlap."),
        Why = new("一个人写了两条，代表人数、应到人数、述职率都会多算。", "A person twice in the roster makes all figures of deputies too large."),
        Mend = new("是一个人的，删去一条；是两个人的，写明选区或小组", "Drop one, or write district or group of the two"),
        Raises = """
            period: 2024
            deputies:
              - {name: 范有田, level: town, district: 东河选区}
              - {name: 范有田, level: town}
            """,
        Passes = """
            period: 2024
            deputies:
              - {name: 范有田, level: town, district: 东河选区}
              - {name: 范有田, level: town, district: 西岭选区}
              - {name: 范有田, level: county}
            """,
    };

    public override bool JudgesAllTime => true;

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var name in bench.Book.Roster.Names)
        {
            var namesakes = bench.Book.Roster.Find(name);
            for (var i = 1; i < namesakes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (MayBeOne(namesakes[j], namesakes[i]))
                    {
                        bench.Report(
                            this,
                            namesakes[i],
                            namesakes[i].LocationOf(Deputies.Name),
                            new($"名册里的“{name}”写了两条，看不出是两个人", $"“{name}” stands twice in the roster, and nothing tells two persons apart"),
                            related: [new Related(namesakes[j].LocationOf(Deputies.Name), new("前面的一条", "The other one"))]);
                        break;
                    }
                }
            }
        }
    }

    private static bool MayBeOne(Record one, Record other)
    {
        if (one.Get(Deputies.Level) != other.Get(Deputies.Level) || EndsBefore(one, other) || EndsBefore(other, one))
        {
            return false;
        }

        foreach (var field in s_apart)
        {
            if (one.Get(field) is { } value && other.Get(field) is { } second && !value.Equals(second))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsBefore(Record one, Record other) =>
        one.Get(Deputies.Until) is { } until && other.Get(Deputies.Since) is { } since && until.First <= since.Last;
}
