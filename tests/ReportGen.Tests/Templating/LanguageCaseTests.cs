using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Every construct and every built-in of the language, as tables of cases. The file strict.txt runs in strict mode.</summary>
public sealed class LanguageCaseTests
{
    public static TheoryData<string, int> All()
    {
        var all = new TheoryData<string, int>();
        foreach (var name in LanguageCaseFile.Names)
        {
            foreach (var line in LanguageCaseFile.Read(name).Keys)
            {
                all.Add(name, line);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_prints_what_its_line_says(string file, int line)
    {
        var wanted = LanguageCaseFile.Read(file)[line];
        var bag = new DiagnosticBag();
        var options = new RenderOptions { LoadInclude = name => wanted.Files.TryGetValue(name, out var text) ? new SourceText(name, text) : null };
        var segments = Render.Segments(wanted.Template, bag, wanted.Data is { } json ? Render.Model(json) : null, options, strict: file == "strict");
        Assert.Equal(wanted.Expected, bag.Items.Count == 0 ? Template.Join(segments) : "!" + string.Join(", ", bag.Items.Select(Short)));
    }

    private static string Short(Diagnostic finding)
    {
        var file = finding.Location.Source is { Path: var path } && path != "t.sbn" ? path + ":" : "";
        return $"{finding.Id} {file}{finding.Location.Line}:{finding.Location.Column}";
    }
}
