using ReportGen.Diagnostics;
using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

/// <summary>Walks the table of built-in functions.</summary>
public sealed class BuiltInTests
{
    /// <summary>What needs the clock or chance; it says so when it is called.</summary>
    private static readonly string[] _switchedOff = ["date.now", "math.random", "math.uuid"];

    public static TheoryData<string> Names => [.. BuiltInCatalogue.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_function_has_cases_and_an_error_case(string name)
    {
        var cases = LanguageCaseFile.Names.SelectMany(n => LanguageCaseFile.Read(n).Values).Where(c => Names_function(c.Template, name)).ToList();
        Assert.NotEmpty(cases);
        Assert.True(_switchedOff.Contains(name) || cases.Exists(c => c.Findings is null), "no case that prints");
        var takesNothing = BuiltInCatalogue.All.Single(f => f.Name == name).Signature.Length == 0 && !_switchedOff.Contains(name);
        Assert.True(takesNothing || cases.Exists(c => c.Findings is not null), "no case that fails");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_of_every_function_runs_in_strict_mode(string name)
    {
        var entry = BuiltInCatalogue.All.Single(f => f.Name == name);
        if (_switchedOff.Contains(name))
        {
            Assert.StartsWith("RG3111", Render.Error($"{{{{ {name} {(name == "math.random" ? "1 6" : "")} }}}}"), StringComparison.Ordinal);
            return;
        }

        var options = new RenderOptions { LoadInclude = file => new SourceText(file, "甲") };
        Assert.NotEqual("", Render.Text(entry.Example, options: options, strict: true));
    }

    [Fact]
    public void Every_function_says_in_Chinese_what_it_does() =>
        Assert.All(BuiltInCatalogue.All, f => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|MD5|SHA|HMAC", f.Summary));

    private static bool Names_function(string template, string name)
    {
        for (var at = template.IndexOf(name, StringComparison.Ordinal); at >= 0; at = template.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (end == template.Length || !(char.IsLetterOrDigit(template[end]) || template[end] is '_' or '.'))
            {
                return true;
            }
        }

        return false;
    }
}
