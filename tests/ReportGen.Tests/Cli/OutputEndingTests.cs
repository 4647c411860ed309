using ReportGen.Tests.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

/// <summary><c>-o</c> with an ending that is not written: no Word document comes to lie under the name of a PDF.</summary>
public sealed class OutputEndingTests
{
    [Theory]
    [InlineData("pdf", true)]
    [InlineData("wps", true)]
    [InlineData("pdx", false)]
    public void A_form_that_is_not_written_is_told_with_the_way_to_it(string form, bool hasWay)
    {
        var run = CommandRun.Of("build", "2024.yaml", "--format", form);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(hasWay, run.Error.Contains($"要 {form.ToUpperInvariant()}，先写成 .docx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-o a.pdf", "要 PDF，先写成 .docx")]
    [InlineData("-o A.PDF", "要 PDF，先写成 .docx")]
    [InlineData("-o a.wps", "要 WPS，先写成 .docx")]
    [InlineData("-o a.doc", ".docx、.md、.html")]
    [InlineData("-o a.txt", ".docx、.md、.html")]
    [InlineData("-o a.htm", ".docx、.md、.html")]
    [InlineData("-o a.xlsx", "reportgen stats 文件 --format csv")]
    [InlineData("-o a.pdf --format docx,md", ".docx、.md、.html")]
    [InlineData("-o a.md --format docx", "结尾写 .docx")]
    public void Is_refused_with_what_is_possible(string options, string help)
    {
        var workspace = Reported.Workspace("");
        var run = CommandRun.In(workspace, ["build", "2024.yaml", .. options.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("[RG9021]", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Single(workspace.Files);
    }

    [Theory]
    [InlineData("-o 总结.第二稿", "/总结.第二稿")]
    [InlineData("-o 总结2024.12", "/总结2024.12")]
    [InlineData("-o a.MD", "/a.MD")]
    [InlineData("-o a.md --format docx,md", "/a.md")]
    public void Other_names_are_taken_as_they_are(string options, string written)
    {
        var workspace = Reported.Workspace("");

        Assert.Equal(0, CommandRun.In(workspace, ["build", "2024.yaml", .. options.Split(' ')]).ExitCode);
        Assert.Contains(written, workspace.Files);
    }

    [Theory]
    [InlineData("夹.pdf/")]
    [InlineData("夹.pdf")]
    public void A_folder_may_be_called_anything(string path) =>
        Assert.Equal(0, CommandRun.In(Reported.Workspace("").Add("夹.pdf/x.md", ""), "build", "2024.yaml", "-o", path).ExitCode);
}
