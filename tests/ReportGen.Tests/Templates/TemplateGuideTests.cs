using System.Text.RegularExpressions;
using ReportGen.Reporting;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Templates;

/// <summary>
/// Does what docs/templates.md says, from its top to its end, in the sample's folder. A block <c>sh</c> is run and ends with the code behind the word (0 where
/// none stands); <c>结果</c> is what it printed; <c>scriban FILE</c> is saved; <c>scriban</c> alone is rendered; <c>报告</c> is what the report holds then.
/// </summary>
public sealed partial class TemplateGuideTests
{
    private static readonly string[] _lines = File.ReadAllLines(TestPaths.In("docs", "templates.md"));

    [Fact]
    public void Every_example_does_what_the_guide_says()
    {
        var workspace = Folder();
        var (said, report, done) = ("", "", 0);
        foreach (var (line, kind, body) in Blocks())
        {
            var words = kind.Split(' ', 2);
            switch (words[0])
            {
                case "sh":
                    foreach (var command in body.Split('\n'))
                    {
                        var run = CommandRun.In(workspace, [.. command.Split(' ').Skip(1)]);
                        said = run.Output + run.Error;
                        Assert.True((words.Length > 1 ? words[1] : "0") == run.ExitCode.ToString(null, null), $"templates.md:{line}: {run}");
                    }

                    report = "";
                    break;
                case "结果":
                    Holds(said, body, line);
                    break;
                case "scriban" when words.Length > 1:
                    workspace.Add(words[1], body + "\n");
                    break;
                case "scriban":
                    report = Rendered(workspace.Add("例.sbn", body), "--template", "例.sbn");
                    Assert.Equal(0, CommandRun.In(workspace, "template", "check", "例.sbn").ExitCode);
                    break;
                case "报告":
                    Holds(report.Length > 0 ? report : Rendered(workspace), body, line);
                    break;
            }

            done++;
        }

        Assert.True(done > 35, $"{done} blocks");
    }

    [Fact]
    public void Every_mistake_that_is_said_to_be_found_is_found()
    {
        var rows = _lines.SkipWhile(line => line != "## 容易犯的错").Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains("r.deputies", StringComparison.Ordinal)).ToList();
        Assert.Equal(9, rows.Count);
        foreach (var row in rows)
        {
            var (wrong, right) = (Code().Matches(row)[0].Groups[1].Value, Code().Matches(row)[1].Groups[1].Value);
            Assert.Matches("RG[34]", Checked(wrong));
            Assert.DoesNotMatch("RG[34]", Checked(right));
        }
    }

    private static string Checked(string code)
    {
        var page = code.StartsWith("{{ if", StringComparison.Ordinal) ? $"{{{{ for i in inspections }}}}{code}甲{{{{ end }}}}{{{{ end }}}}" : code;
        return CommandRun.In(new MemoryWorkspace().Add("例.sbn", page), "template", "check", "例.sbn").Output;
    }

    private static MemoryWorkspace Folder()
    {
        var workspace = new MemoryWorkspace();
        foreach (var name in new[] { "2023.yaml", "2024.yaml", "reportgen.yaml", "phrases.yaml" })
        {
            workspace.Add(name, SampleTown.Text(name));
        }

        return workspace;
    }

    private static string Rendered(MemoryWorkspace workspace, params string[] more)
    {
        var run = CommandRun.In(workspace, ["build", "2024.yaml", "-o", "例.md", "--force", .. more]);
        Assert.True(run.ExitCode == 0, run.ToString());
        return workspace.Text("例.md").Replace("\\", "", StringComparison.Ordinal);
    }

    private static void Holds(string text, string wanted, int line) => Assert.All(wanted.Split('\n'), part => Assert.True(text.Contains(part, StringComparison.Ordinal), $"templates.md:{line}: {part}\n{text}"));

    private static IEnumerable<(int Line, string Kind, string Body)> Blocks()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (!_lines[i].StartsWith("```", StringComparison.Ordinal) || _lines[i].Length == 3 && !IsOpening(i))
            {
                continue;
            }

            var end = Array.IndexOf(_lines, "```", i + 1);
            yield return (i + 1, _lines[i][3..], string.Join('\n', _lines[(i + 1)..end]));
            i = end;
        }
    }

    private static bool IsOpening(int line) => _lines[line] == "```";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
