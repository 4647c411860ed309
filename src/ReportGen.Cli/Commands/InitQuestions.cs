using System.Globalization;
using ReportGen.Cli.Syntax;
using ReportGen.Diagnostics;
using ReportGen.Records;
using ReportGen.Reporting;

namespace ReportGen.Cli.Commands;

/// <summary>Asks a person for what <c>init</c> was not told. An answer that does not do is asked for again; nothing is written before the last one.</summary>
internal sealed class InitQuestions(CommandContext context, Func<string?> readLine)
{
    private static readonly string s_levels = string.Join('、', UnitLevels.All.Values.Select(level => level.Label));

    /// <summary>The name, which says what kind of place it is unless the level is known; null when the person gave up.</summary>
    public string? Name(string? level) => Ask(
        new("单位名称（如 清河镇）：", "Name of the township (清河镇): "),
        answer => ProjectRequest.PlaceOf(answer, level) is not null
            ? null
            : new($"名称要写全，最后是{s_levels}，如 清河镇。", $"The whole name, which ends in one of {s_levels}, as 清河镇."));

    /// <summary>The county; empty where it is left out.</summary>
    public string? Parent() => Ask(new("所属县、区（如 平川县；不写就按回车）：", "Its county (平川县; Enter for none): "), _ => null, mayBeEmpty: true);

    public string? Term() => Ask(
        new("现在是第几届人大（如 19）：", "The number of the congress (19): "),
        answer => ProjectRequest.IsTerm(answer) ? null : new($"“{answer}”看不出第几届，写 1 到 99 的数字，如 19。", $"“{answer}” is no number of a congress; write one from 1 to 99, as 19."));

    public string? Year() => Ask(
        new("从哪一年记起（如 2025）：", "The first year (2025): "),
        answer => ProjectRequest.YearOf(answer) is not null ? null : new($"“{answer}”看不出哪一年，写 2000 到 2099 的四位数字，如 2025。", $"“{answer}” is no year; write one from 2000 to 2099, as 2025."));

    private string? Ask(Message question, Func<string, Message?> fault, bool mayBeEmpty = false)
    {
        while (true)
        {
            context.Environment.Error.Write(question.In(context.Language));
            if (readLine() is not { } line)
            {
                context.Environment.Error.Write("\n");
                return null;
            }

            var answer = line.Trim();
            if (answer.Length == 0)
            {
                if (mayBeEmpty)
                {
                    return answer;
                }

                context.Say(new("这一项要写。", "This one is needed."));
            }
            else if (answer.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Surrogate))
            {
                context.Say(new("里面有打不出来的字符，请再写一次。", "There is a character in it that cannot be printed; once more, please."));
            }
            else if (fault(answer) is { } wrong)
            {
                context.Say(wrong);
            }
            else
            {
                return answer;
            }
        }
    }
}
