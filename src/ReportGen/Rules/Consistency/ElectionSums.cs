using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Statistics;

namespace ReportGen.Rules;

/// <summary>R-72: the seats of the districts add up to 名额, and each partition of the elected (age, party …) to 当选.</summary>
internal sealed class ElectionSums : JudgedRule
{
    private static readonly Field<Breakdown>[] s_partitions =
    [
        ElectionStructures.Age, ElectionStructures.Party, ElectionStructures.Education, ElectionStructures.Occupation, ElectionStructures.Gender,
        ElectionStructures.Ethnicity,
    ];

    public override Rule Rule { get; } = new("R-72", Severity.Error, new("选举数据对不上", "Election figures do not add up"));

    public override RulePage Page { get; } = new()
    {
        Checks = new("各选区名额之和等于总名额；当选代表按性别、民族、年龄、政治面貌、学历、构成分的，各项之和等于当选人数。四舍五入以后占比之和不是100%的不算错。", "The seats of the districts add up to the total, and each partition of the elected to their number. Rounded shares need not add to 100%."),
        Why = new("每个人在一种结构里算一次，也只算一次；各项之和是占比的基数。", "Each person counts in a partition once and only once; the sum is the base of the shares."),
        Mend = new("核对各项人数和合计", "Check the parts and the total"),
        Raises = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, levels: {town: {elected: 51, structure: {age: {35岁以下: 9, 36-55岁: 34, 56岁以上: 7}}}}}
            """,
        Passes = """
            period: 2021
            elections:
              - {kind: general, poll_day: 2021-12-15, levels: {town: {elected: 51, structure: {age: {35岁以下: 9, 36-55岁: 35, 56岁以上: 7}}}}}
            """,
    };

    public override bool JudgesAlone => true;

    public override void Check(Bench bench)
    {
        foreach (var election in bench.Book.List(Elections.Type))
        {
            foreach (var (level, field) in ((EnumValue, Field<Record>)[])[(Levels.County, ElectionLevels.County), (Levels.Town, ElectionLevels.Town)])
            {
                if (election.Get(Elections.Levels)?.Get(field) is { } figures)
                {
                    CheckStructure(election, figures, bench);
                    CheckDistricts(election, figures, level, bench);
                }
            }
        }
    }

    private void CheckStructure(Record election, Record figures, Bench bench)
    {
        if (figures.Get(ElectionFigures.Elected)?.Get(ElectionPersons.Total) is not { IsExact: true, Value: { } elected }
            || figures.Get(ElectionFigures.Structure) is not { } structure)
        {
            return;
        }

        foreach (var partition in s_partitions)
        {
            if (structure.Get(partition) is { } parts && parts.Total is { IsExact: true, Value: { } sum } && sum != elected)
            {
                bench.Report(
                    this,
                    election,
                    structure.LocationOf(partition),
                    new(
                        $"{partition.Name}各项之和{Rounding.Plain(sum)}，当选{Rounding.Plain(elected)}人",
                        $"The parts of {partition.Key} add to {Rounding.Plain(sum)}, but {Rounding.Plain(elected)} were elected"),
                    help: new("每个人在一种结构里算一次，也只算一次", "Each person counts in a partition once and only once"),
                    related: [new Related(figures.LocationOf(ElectionFigures.Elected), new("当选人数在这里", "Those elected"))]);
            }
        }
    }

    private void CheckDistricts(Record election, Record figures, EnumValue level, Bench bench)
    {
        if (figures.Get(ElectionFigures.Seats) is not { IsExact: true, Value: { } seats } || election.Get(Elections.ByDistrict) is not { } districts)
        {
            return;
        }

        var sum = 0m;
        var count = 0;
        foreach (var district in districts)
        {
            if (Districts.LevelOf(district) != level)
            {
                continue;
            }

            if (district.Get(ElectionDistricts.Seats) is not { IsExact: true, Value: { } one })
            {
                return;
            }

            sum += one;
            count++;
        }

        // A list of some of the districts can only be too much.
        var isPartial = figures.Get(ElectionFigures.Districts) is { Value: { } all } && count < all;
        if (count > 0 && (sum > seats || (!isPartial && sum != seats)))
        {
            bench.Report(
                this,
                election,
                election.LocationOf(Elections.ByDistrict),
                new($"各选区名额之和{Rounding.Plain(sum)}，名额{Rounding.Plain(seats)}", $"The seats of the districts add to {Rounding.Plain(sum)}, not to {Rounding.Plain(seats)}"),
                help: new("核对各选区的名额和总名额", "Check the seats of the districts and the total"),
                related: [new Related(figures.LocationOf(ElectionFigures.Seats), new("总名额在这里", "The total"))]);
        }
    }
}
