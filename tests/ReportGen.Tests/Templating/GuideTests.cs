using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>
/// Runs the examples of docs/template-language.md as reports run templates: strict, without auto-indent. A block <c>json</c> is the data of what
/// follows, <c>scriban</c> a template, <c>scriban name.sbn</c> a file that later ones include, <c>text</c> what the template before it prints.
/// </summary>
public sealed class GuideTests
{
    private sealed record Example(int Line, string Template, string Expected, string Data, IReadOnlyDictionary<string, string> Files);

    public static TheoryData<int> Lines => [.. Examples().Keys];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_of_the_guide_prints_what_the_guide_says(int line)
    {
        var example = Examples()[line];
        var bag = new DiagnosticBag();
        var options = new RenderOptions { AutoIndent = false, LoadInclude = name => example.Files.TryGetValue(name, out var text) ? new SourceText(name, text) : null };
        var segments = Render.Segments(example.Template, bag, Render.Model(example.Data), options, strict: true);
        Assert.Equal(example.Expected, bag.Items.Count == 0 ? Template.Join(segments) : string.Join('\n', bag.Items.Select(Written)));
    }

    [Fact]
    public void The_guide_has_examples() => Assert.True(Examples().Count >= 40);

    // As a person at the terminal reads it, without the excerpt.
    private static string Written(Diagnostic finding) =>
        $"错误[{finding.Id}]: {finding.Headline.Chinese}" + (finding.Help is { } help ? $"\n帮助: {help.Chinese}" : "");

    private static Dictionary<int, Example> Examples()
    {
        var examples = new Dictionary<int, Example>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var (data, template, templateLine) = ("{}", "", 0);
        foreach (var (line, kind, body) in Blocks())
        {
            switch (kind)
            {
                case "json":
                    data = body;
                    break;
                case "scriban":
                    (template, templateLine) = (body, line);
                    break;
                case "text":
                    examples.Add(templateLine, new Example(templateLine, template, body, data, files.ToDictionary(StringComparer.Ordinal)));
                    break;
                default:
                    files[kind["scriban ".Length..]] = body;
                    break;
            }
        }

        return examples;
    }

    private static IEnumerable<(int Line, string Kind, string Body)> Blocks()
    {
        var lines = File.ReadAllLines(TestPaths.In("docs", "template-language.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal) || lines[i].Length == 3)
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i);
            yield return (i + 1, lines[i][3..], string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }
}
