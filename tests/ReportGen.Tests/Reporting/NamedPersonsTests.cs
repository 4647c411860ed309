using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

/// <summary>Whether a text names the person who gives account: nobody is given what another, whose name only begins alike, has done.</summary>
public sealed class NamedPersonsTests
{
    [Theory]
    [InlineData("周明远", true)]
    [InlineData("镇人大主席周明远", true)]
    [InlineData("周明远主席", true)]
    [InlineData("韩雪梅、周明远", true)]
    [InlineData("周明远和韩雪梅", true)]
    [InlineData("周明远（主席）", true)]
    [InlineData("周明远航", false)]
    [InlineData("韩雪梅、周明远航", false)]
    [InlineData("韩雪梅；周明远航", false)]
    [InlineData("韩雪梅；周明远", true)]
    [InlineData("周明远和", false)]
    [InlineData("李周明远", false)]
    [InlineData("主席团成员周明远", true)]
    [InlineData("韩雪梅和周明远", true)]
    [InlineData("第三选区周明远等3人", true)]
    public void In_a_list_of_persons(string by, bool isNamed) => Assert.Equal(isNamed, Report(by, "没有写人名。").Contains("我督办《关于修渠的建议》", StringComparison.Ordinal));

    [Theory]
    [InlineData("周明远同农户商量了三次。", true)]
    [InlineData("农户找到周明远，说了难处。", true)]
    [InlineData("周明远带队巡堤三天，排除险情两处。", true)]
    [InlineData("周明远航同农户商量了三次。", false)]
    [InlineData("农户找到镇人大主席。", false)]
    public void In_a_story(string story, bool isNamed) => Assert.Equal(isNamed, Report("韩雪梅", story).Contains(story[..^1], StringComparison.Ordinal));

    private static string Report(string by, string story) => Reported.In(new MemoryWorkspace().Add("2024.yaml", $$$"""
        reportgen: 1
        period: 2024
        unit: {name: 清河镇, level: town, term: 19, parent: 平川县, presidium: {members: [{name: 周明远, office: 镇人大主席}]}}
        report: {kind: duty, speaker: 镇人大主席 周明远}
        deputies: [{name: 周明远, level: town}, {name: 周明远航, level: town}, {name: 韩雪梅, level: town}]
        suggestions:
          - {id: "1", title: 关于修渠的建议, received: 2024-01-16, assigned: 2024-01-20, replied: 2024-03-01, result: A, key: yes, oversight: [{date: 2024-04-10, by: "{{{by}}}", form: 现场察看}]}
        cases:
          - {title: 甲, date: 2024-05-01, chapter: 代表工作, story: {{{story}}}}

        """)).Text;
}
