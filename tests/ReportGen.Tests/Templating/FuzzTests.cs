using System.Globalization;
using ReportGen.Templating;
using ReportGen.Tests.Templating.Fuzzing;
using Xunit;
using Xunit.Abstractions;

namespace ReportGen.Tests.Templating;

/// <summary>A short run of random templates in every test run; <c>./build fuzz [N]</c> sets REPORTGEN_FUZZ to run N of them.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int ShortRun = 4_000;
    private const int RunsOfOneSeed = 10_000;

    [Fact]
    public void No_template_breaks_the_engine()
    {
        var executions = int.TryParse(Environment.GetEnvironmentVariable("REPORTGEN_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : ShortRun;
        string[] seeds = [.. LanguageCaseFile.Names.SelectMany(n => LanguageCaseFile.Read(n).Values).Select(c => c.Template), .. BuiltInCatalogue.All.Select(f => f.Example)];
        var (rendered, refused) = (0, 0);
        TemplateFuzzer? worst = null;
        for (var seed = 0; seed * RunsOfOneSeed < executions; seed++)
        {
            var fuzzer = new TemplateFuzzer(seed, seeds);
            var broken = fuzzer.Run(Math.Min(RunsOfOneSeed, executions - (seed * RunsOfOneSeed)));
            Assert.True(broken is null, broken);
            rendered += fuzzer.Rendered;
            refused += fuzzer.Refused;
            worst = worst is null || fuzzer.LargestAllocation > worst.LargestAllocation ? fuzzer : worst;
        }

        output.WriteLine($"{rendered} rendered, {refused} refused; the most that one took: {worst!.LargestAllocation >> 10} KiB");
        output.WriteLine(worst.LargestTemplate);
    }
}
