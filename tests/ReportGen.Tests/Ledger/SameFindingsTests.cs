using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Ledger;
using ReportGen.Reporting;
using ReportGen.Rules;
using ReportGen.Tests.Cli;
using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Ledger;

/// <summary>Records kept in a ledger give the statistics and the findings of the same records in YAML, with cells for lines.</summary>
public sealed partial class SameFindingsTests
{
    public static TheoryData<string> Samples() => [.. SampleFolders.Files().Where(IsRecords)];

    public static TheoryData<string> Fixtures() =>
        [.. ((string[])["Kinds", "Statistics"]).SelectMany(folder => Directory.GetFiles(Fixture(folder), "*.yaml")).Select(path => Path.GetRelativePath(Fixture(""), path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rules() => [.. RuleCatalogue.All.Where(rule => rule.Page.IsChecked).Select(rule => rule.Rule.Id)];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_the_samples(string path) => AssertSame(SampleFolders.Workspace(path.Split('/')[0]), [path]);

    // The words of a single report, in a folder of their own, are no part of a run of all.
    [Theory]
    [InlineData("qinghe")]
    [InlineData("linjiang")]
    public void Of_several_years_and_of_several_units(string folder) =>
        AssertSame(SampleFolders.Workspace(folder), [.. SampleFolders.Files().Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.Count(c => c == '/') == 1 && IsRecords(path))]);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Of_the_fixtures(string path) => AssertSame(new MemoryWorkspace().Add("2024.yaml", File.ReadAllText(Fixture(path))), ["2024.yaml"]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_the_examples_of_every_rule(string id)
    {
        AssertSameOfExample(RuleCatalogue.Find(id)!.Page.Raises);
        AssertSameOfExample(RuleCatalogue.Find(id)!.Page.Passes);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_random_records_of_every_kind(int seed) =>
        AssertSame(new MemoryWorkspace().Add("2024.yaml", YamlText.Of(new RandomRecords(seed).File(), [])), ["2024.yaml"], mayFail: true);


    // A text that is a list stands for phrases.yaml, the others are record files.
    private static void AssertSameOfExample(string example)
    {
        var workspace = new MemoryWorkspace();
        var files = new List<string>();
        foreach (var text in example.ReplaceLineEndings("\n").Split("\n---\n"))
        {
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                workspace.Add("reportgen.yaml", "reportgen: 1\n").Add("phrases.yaml", text);
                continue;
            }

            files.Add(files.Count == 0 ? "2024.yaml" : $"{files.Count + 1}.yaml");
            workspace.Add(files[^1], "reportgen: 1\n" + text + (("\n" + text).Contains("\nunit:", StringComparison.Ordinal) ? "" : "\nunit: {name: 清河镇, level: town, term: 19}\n"));
        }

        AssertSame(workspace, files);
    }

    private static void AssertSame(MemoryWorkspace workspace, IReadOnlyList<string> files, bool mayFail = false)
    {
        var export = CommandRun.In(workspace, ["ledger", "export", .. files, "--personal"]);
        var ledgers = files.Select(file => file.Replace(".yaml", LedgerFiles.LedgerEnding, StringComparison.Ordinal)).ToList();
        if (mayFail && !workspace.Exists(ledgers[0]))
        {
            Assert.NotEqual(0, export.ExitCode);
            return;
        }

        Assert.All(ledgers, ledger => Assert.True(workspace.Exists(ledger), export.ToString()));
        Assert.Equal(Statistics(workspace, files), Statistics(workspace, ledgers));

        var (expected, _) = Findings(workspace, files);
        var (found, places) = Findings(workspace, ledgers);
        Assert.Equal(expected, found);
        Assert.All(places, place => Assert.Matches(CellPlace(), place));
    }

    private static string Statistics(MemoryWorkspace workspace, IReadOnlyList<string> files)
    {
        var run = CommandRun.In(workspace, ["stats", .. files, "--format", "json"]);
        return run.ExitCode + "\n" + (run.ExitCode == 0 ? Counted(JsonNode.Parse(run.Output)!).ToJsonString() : "");
    }

    // Of the places of records only their number: a line may hold two.
    private static JsonNode Counted(JsonNode node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (name == "records" && value is JsonArray places)
                {
                    members[name] = places.Count > 0;
                }
                else if (value is not null)
                {
                    Counted(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items.OfType<JsonNode>())
            {
                Counted(item);
            }
        }

        return node;
    }

    // A cell may hold what stands in several lines, and says the same thing once.
    private static (List<string> Findings, List<string> Places) Findings(MemoryWorkspace workspace, IReadOnlyList<string> files)
    {
        var json = JsonNode.Parse(CommandRun.In(workspace, ["validate", .. files, "--format", "json"]).Output)!;
        var all = json["findings"]!.AsArray().Concat(json["waived"]!.AsArray()).Select(found => found!.AsObject()).ToList();
        return (
            [.. all.Select(found => $"{found["severity"]} {found["id"]} {WrittenPlace().Replace(found["message"]!.ToString(), "…")}").Distinct().Order(StringComparer.Ordinal)],
            [.. all.Where(found => found["line"] is not null).Select(found => found["place"]!.ToString())]);
    }

    private static bool IsRecords(string path) => !path.EndsWith("/reportgen.yaml", StringComparison.Ordinal) && !path.EndsWith("/phrases.yaml", StringComparison.Ordinal);

    private static string Fixture(string path) => TestPaths.In("tests", "ReportGen.Tests", "Fixtures", path);

    [GeneratedRegex(@"[^\s（“]+\.(yaml(:\d+(:\d+)?)?|xlsx( [^\s!]+![A-Z]+\d+)?)|第\d+行|[^\s!（“]+![A-Z]+\d+")]
    private static partial Regex WrittenPlace();

    [GeneratedRegex(@"\.xlsx [^!]+![A-Z]+\d+$|reportgen\.yaml:\d|phrases\.yaml:\d")]
    private static partial Regex CellPlace();
}
