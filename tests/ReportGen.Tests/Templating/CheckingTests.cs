using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Checking is never wrong: what renders without a fault, checking takes for right; and what it foretells, rendering meets.</summary>
public sealed class CheckingTests
{
    // What rendering lets pass, or leaves to strict mode.
    private static readonly string[] _stricter = [TemplatingRules.UnknownName.Id, TemplatingRules.UnknownMember.Id, TemplatingRules.UnknownArgument.Id, .. CheckingRules.All.Select(rule => rule.Id)];

    public static TheoryData<string, int> All() => LanguageCaseTests.All();

    [Theory]
    [MemberData(nameof(All))]
    public void What_renders_is_right(string file, int line)
    {
        var wanted = LanguageCaseFile.Read(file)[line];
        if (wanted.Findings is null)
        {
            Assert.Empty(Check(wanted).Where(found => !_stricter.Contains(found.Id)).Select(Render.Describe));
        }
    }

    [Fact]
    public void Much_of_what_fails_whatever_the_data_is_found()
    {
        string[] foretold = [TemplatingRules.UnknownFunction.Id, TemplatingRules.ArgumentCount.Id, TemplatingRules.WrongType.Id, TemplatingRules.OperatorUse.Id, TemplatingRules.LoopUse.Id, TemplatingRules.NullAccess.Id];
        var (found, all) = (0, 0);
        foreach (var wanted in LanguageCaseFile.Names.SelectMany(name => LanguageCaseFile.Read(name).Values).Where(one => foretold.Any(id => one.Findings?.Contains(id, StringComparison.Ordinal) == true)))
        {
            all++;
            found += Check(wanted).Any(finding => wanted.Findings!.Contains(finding.Id, StringComparison.Ordinal)) ? 1 : 0;
        }

        Assert.True(found * 2 > all, $"{found} of {all}");
    }

    private static IReadOnlyList<Diagnostic> Check(LanguageCase wanted)
    {
        var bag = new DiagnosticBag();
        var template = Template.Parse(new SourceText("t.sbn", wanted.Template), bag);
        var checker = new TemplateChecker(new CheckOptions
        {
            Model = OpenModel.Instance,
            LoadInclude = name => wanted.Files.TryGetValue(name, out var text) ? new SourceText(name, text) : null,
        });
        checker.Add(template, OpenModel.Instance);
        return checker.Finish();
    }
}
