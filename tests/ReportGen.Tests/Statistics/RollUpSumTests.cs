using System.Globalization;
using System.Text;
using ReportGen.Records;
using ReportGen.Statistics;
using Xunit;

namespace ReportGen.Tests.Statistics;

/// <summary>A roll-up's figure is the sum of its units' own figures, however each of them knows its years: by records, by totals of the year, in 历年累计, or by several of these.</summary>
public sealed class RollUpSumTests
{
    private static readonly string[] s_sums = ["信访件数", "信访办结件数", "述职代表人数", "培训次数", "建议件数", "建议答复件数"];

    [Fact]
    public void What_one_unit_tells_of_another_year_takes_nothing_from_the_others()
    {
        const string Town = "level: town, parent: 太平县, term: 19";
        var c = Counted.OfFiles(
            null,
            ("a23.yaml", $"period: 2023\nunit: {{name: 甲镇, {Town}}}\npetitions: [{{date: 2023-03-09, count: 3}}]"),
            ("a24.yaml", $"period: 2024\nunit: {{name: 甲镇, {Town}}}\npetitions: [{{date: 2024-03-09, count: 7}}]\nduty_reports: [{{date: 2024-05-05, deputies: 14}}]"),
            ("b24.yaml", $"period: 2024\nunit: {{name: 乙乡, {Town}}}\npetitions: [{{date: 2024-03-09, count: 10}}]\nduty_reports: [{{date: 2024-05-05, deputies: 8}}]\ndeclared_since: {{2023: {{信访件数: 5, 述职代表人数: 5}}}}"));
        Assert.Equal([10, 15], c.Set.Units.Select(unit => unit.Find("信访件数")!.Value));
        Assert.Equal("25", c["信访件数"].Text);
        Assert.Equal([8, 17], c.Set.Years.Select(year => year.Find("信访件数")!.Value));
        Assert.Equal(["14", "不少于8", "不少于22"], [.. c.Set.Units.Select(unit => unit.Find("述职代表人数")!.TableText), c["述职代表人数"].TableText]);
        Assert.Equal("", c["述职代表人数"].Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void The_sum_of_the_units(int seed)
    {
        var chance = new Mixture(seed);
        var files = new List<(string, string)>();
        foreach (var town in (string[])["甲镇", "乙乡", "丙镇"])
        {
            files.AddRange(chance.FilesOf(town));
        }

        var c = Counted.OfFiles("2022..2024", [.. files]);
        var shown = string.Join("\n---\n", files.Select(file => file.Item2));
        AssertIsSum(c.Set, c.Set.Units, shown);
        Assert.Equal(3, c.Set.Years.Count);
        foreach (var year in c.Set.Years)
        {
            AssertIsSum(year, year.Units, shown);
        }
    }

    private static void AssertIsSum(StatisticSet all, IReadOnlyList<StatisticSet> units, string shown)
    {
        foreach (var name in s_sums)
        {
            var sum = units.Select(unit => unit.Find(name)!.Quantity).Aggregate(Quantity.Add);
            var figure = all.Find(name)!;
            Assert.True(
                (sum.Value ?? 0, sum.UnknownParts, sum.QualifierWord) == (figure.Quantity.Value ?? 0, figure.Quantity.UnknownParts, figure.Quantity.QualifierWord),
                $"{name} in {all.Label}: units {sum}, together {figure.Quantity}\n{shown}");
        }

        foreach (var name in (string[])["信访办结率", "建议答复率"])
        {
            var rate = all.Find(name)!;
            if (rate.Known && units.All(unit => unit.Find(name)!.Known || unit.Find(name)!.Numerator is null))
            {
                Assert.True(rate.Numerator == units.Sum(unit => unit.Find(name)!.Numerator ?? 0), $"{name} in {all.Label}: {rate.Numerator}\n{shown}");
                Assert.True(rate.Denominator == units.Sum(unit => unit.Find(name)!.Denominator ?? 0), $"{name} in {all.Label}: {rate.Denominator}\n{shown}");
            }
        }
    }

    /// <summary>Files of towns by chance, the same for the same seed.</summary>
    private sealed class Mixture(int seed)
    {
        private uint _state = unchecked((uint)seed * 2654435761);

        public IEnumerable<(string Path, string Yaml)> FilesOf(string town)
        {
            var since = new StringBuilder();
            var files = new List<(string, string)>();
            for (var year = 2022; year <= 2024; year++)
            {
                var hasFile = year == 2024 || Next(3) > 0;
                if (!hasFile || Next(4) == 0)
                {
                    since.Append(CultureInfo.InvariantCulture, $"  {year}: {Totals()}\n");
                }

                if (hasFile)
                {
                    files.Add(($"{town}{year}.yaml", $"period: {year}\nunit: {{name: {town}, level: town, parent: 太平县, term: 19}}\n{Records(year)}{(Next(2) == 0 ? $"declared: {Totals()}\n" : "")}"));
                }
            }

            return since.Length == 0 ? files : [.. files[..^1], (files[^1].Item1, files[^1].Item2 + "declared_since:\n" + since)];
        }

        private string Totals() => $"{{信访件数: {Next(9) + 90}, 信访办结件数: {Next(90)}{(Next(2) == 0 ? $", 述职代表人数: {Next(9) + 90}" : "")}{(Next(2) == 0 ? $", 建议件数: {Next(9) + 50}, 建议答复件数: {Next(50)}" : "")}{(Next(3) == 0 ? ", 培训次数: 30余" : "")}}}";

        private string Records(int year) =>
            List("petitions", () => $"{{date: {year}-03-0{Next(9) + 1}, count: {Count()}, resolved: {Next(2)}}}")
            + List("duty_reports", () => $"{{date: {year}-05-0{Next(9) + 1}, deputies: {Count()}}}")
            + List("trainings", () => $"{{date: {year}-06-0{Next(9) + 1}, topic: 代表法, times: {Count()}}}")
            + List("suggestions", () => $"{{id: {year}-{_state}, title: 修路{_state}, received: {year}-02-0{Next(9) + 1}, assigned: {year}-02-20{(Next(2) == 0 ? $", replied: {year}-04-01" : "")}}}");

        private string Count() => Next(5) == 0 ? "未统计" : (Next(8) + 2).ToString(CultureInfo.InvariantCulture);

        private string List(string key, Func<string> record) => Next(3) == 0 ? "" : $"{key}:\n" + string.Concat(Enumerable.Range(0, Next(3) + 1).Select(_ => $"  - {record()}\n"));

        private int Next(int end)
        {
            _state = unchecked((_state * 1664525) + 1013904223);
            return (int)((_state >> 8) % (uint)end);
        }
    }
}
