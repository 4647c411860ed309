using System.Reflection;
using ReportGen.Cli;
using ReportGen.Cli.Commands;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using ReportGen.Rules;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>reportgen rules ID</c> knows every id that any message can carry.</summary>
public sealed class RulesTests
{
    // A rule that no catalogue lists would be printed and not be found.
    [Fact]
    public void Every_rule_of_the_program_is_known()
    {
        var declared = new[] { typeof(Rule).Assembly, typeof(ExitCode).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(Static).Where(one => one.PropertyType == typeof(Rule)).Select(one => (Rule)one.GetValue(null)!)
                .Concat(type.GetFields(Static).Where(one => one.FieldType == typeof(Rule)).Select(one => (Rule)one.GetValue(null)!)))
            .ToList();

        Assert.True(declared.Count > 80);
        Assert.Empty(declared.Select(rule => rule.Id).Except(RulesCommand.All.Select(rule => rule.Id)));
        Assert.Empty(declared.GroupBy(rule => rule.Id).Where(same => same.Select(rule => rule.Title.Chinese).Distinct().Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void Every_id_has_its_text_in_both_languages() => Assert.All(RulesCommand.All, rule =>
    {
        var (chinese, english) = (CommandRun.Of("rules", rule.Id), CommandRun.Of("--lang", "en", "rules", rule.Id));
        Assert.Equal((0, 0), (chinese.ExitCode, english.ExitCode));
        Assert.StartsWith($"{rule.Id} {rule.Title.Chinese}\n", chinese.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{rule.Id} {rule.Title.English}\n", english.Output, StringComparison.Ordinal);
        Assert.True(chinese.Output.Count(c => c == '\n') > 3);
    });

    // Those about a command line say all at their place.
    [Fact]
    public void What_speaks_of_files_records_templates_and_reports_says_what_it_checks_and_how_to_mend_it()
    {
        var noted = RulesCommand.All.Where(rule => !rule.Id.StartsWith("RG90", StringComparison.Ordinal)).Select(rule => rule.Id).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(noted.Where(id => RuleSet.PageOf(id) is null), RuleNotes.All.Select(note => note.Id).Order(StringComparer.Ordinal));
        Assert.All(RuleNotes.All.Select(note => note.Id), id =>
        {
            var (chinese, english) = (CommandRun.Of("rules", id).Output, CommandRun.Of("--lang", "en", "rules", id).Output);
            Assert.Contains("\n查什么：\n  ", chinese, StringComparison.Ordinal);
            Assert.Contains("\n怎么办：\n  ", chinese, StringComparison.Ordinal);
            Assert.Contains("\nWhat it checks:\n  ", english, StringComparison.Ordinal);
            Assert.Contains("\nHow to mend it:\n  ", english, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("RG9002", "命令行写得不对时报告")]
    [InlineData("RG3301", "读模板、用模板写报告时报告")]
    [InlineData("RG5903", "写报告时报告")]
    [InlineData("RG7091", "找文件、读文件时报告")]
    [InlineData("RG1301", "读取记录、统计数字时报告")]
    public void It_says_when_a_rule_speaks(string id, string when) => Assert.Contains(when, CommandRun.Of("rules", id).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("r40")]
    [InlineData("R40")]
    [InlineData("Ｒ－４０")]
    public void An_id_is_read_as_people_write_it(string word) => Assert.Equal(CommandRun.Of("rules", "R-40").Output, CommandRun.Of("rules", word).Output);

    [Fact]
    public void A_word_lists_the_rules_that_speak_of_it()
    {
        var run = CommandRun.Of("rules", "答复");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nR-40 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nR-01 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_an_id_lists_its_rules()
    {
        var ids = CommandRun.Of("rules", "rg21").Output.Split('\n').Skip(2).Where(line => line.Length > 0).ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, line => Assert.StartsWith("RG21", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_of_no_rule_is_told()
    {
        var run = CommandRun.Of("rules", "天气预报");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("RG9013", run.Error, StringComparison.Ordinal);
    }

    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
}
