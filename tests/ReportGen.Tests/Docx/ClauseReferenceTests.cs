using ReportGen.Docx;
using Xunit;

namespace ReportGen.Tests.Docx;

public sealed class ClauseReferenceTests
{
    /// <summary>Set REPORTGEN_GENERATE=1 (what ./build generate does) to write the page.</summary>
    [Fact]
    public void The_page_is_what_the_catalogue_says()
    {
        var path = TestPaths.In("docs", "style.md");
        if (Environment.GetEnvironmentVariable("REPORTGEN_GENERATE") == "1")
        {
            File.WriteAllText(path, ClauseReference.Markdown());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), ClauseReference.Markdown());
    }
}
