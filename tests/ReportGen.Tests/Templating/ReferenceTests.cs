using ReportGen.Templating;
using Xunit;

namespace ReportGen.Tests.Templating;

public sealed class ReferenceTests
{
    /// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the page.</summary>
    [Fact]
    public void The_page_of_functions_is_what_the_catalogue_says()
    {
        var path = TestPaths.In("docs", "template-functions.md");
        if (Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1")
        {
            File.WriteAllText(path, BuiltInReference.Markdown());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), BuiltInReference.Markdown());
    }

    [Fact]
    public void Every_function_is_on_the_page()
    {
        var page = BuiltInReference.Markdown();
        Assert.All(BuiltInCatalogue.All, f => Assert.Contains($"| `{f.Name}` |", page, StringComparison.Ordinal));
    }
}
