using ReportGen.Records;
using ReportGen.Rules;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Rules;

/// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the pages.</summary>
public sealed class RuleReferenceTests
{
    [Fact]
    public void The_pages_of_docs_rules_are_what_the_catalogue_says()
    {
        var folder = TestPaths.In("docs", "rules");
        var pages = RuleSet.Rules.ToDictionary(rule => rule.Id + ".md", rule => RulePageText.Markdown(rule, RuleSet.PageOf(rule.Id)!));
        pages.Add("README.md", RulePageText.Index());
        if (IsGenerating)
        {
            Directory.CreateDirectory(folder);
            foreach (var stale in Directory.GetFiles(folder, "*.md"))
            {
                File.Delete(stale);
            }

            foreach (var (name, text) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(folder, page.Key)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public void The_schema_beside_the_samples_is_what_the_catalogue_says()
    {
        using var buffer = new MemoryStream();
        RecordSchema.Write(buffer);
        var path = TestPaths.In("docs", "reportgen.schema.json");
        if (IsGenerating)
        {
            File.WriteAllBytes(path, buffer.ToArray());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    public static TheoryData<string> Samples() => [.. SampleFolders.Files().Where(path => !path.EndsWith("phrases.yaml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_first_line_of_a_sample_names_the_schema(string path) =>
        Assert.Equal($"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Split('/').Length))}docs/reportgen.schema.json", File.ReadLines(TestPaths.In("samples", path)).First());

    private static bool IsGenerating => Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1";
}
