using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

public sealed class MemoryWorkspaceTests
{
    [Fact]
    public void One_file_has_one_full_path_however_it_is_written()
    {
        var workspace = new MemoryWorkspace().Add("town/2024.yaml", "a: 1");

        Assert.True(workspace.IsSameFile("town/2024.yaml", "./x/../town/./2024.yaml"));
        Assert.False(workspace.IsSameFile("town/2024.yaml", "town/2023.yaml"));
        Assert.Equal(WorkspaceEntry.File, workspace.Kind("/town/2024.yaml"));
        Assert.Equal(WorkspaceEntry.Directory, workspace.Kind("town"));
        Assert.False(workspace.Exists("town/2025.yaml"));
    }

    [Fact]
    public void A_directory_lists_its_own_plain_files_in_order()
    {
        var workspace = new MemoryWorkspace().Add("t/b.yaml", "").Add("t/a.yaml", "").Add("t/.hidden", "").Add("t/sub/c.yaml", "");

        Assert.Null(workspace.List("t", out var files));
        Assert.Equal(["t/a.yaml", "t/b.yaml"], files);
        Assert.Equal(WorkspaceTrouble.Missing, workspace.List("u", out _)?.Trouble);
        Assert.Equal(WorkspaceTrouble.NotDirectory, workspace.List("t/a.yaml", out _)?.Trouble);
    }

    [Fact]
    public void A_file_that_fails_its_check_leaves_the_former_one()
    {
        var workspace = new MemoryWorkspace().Add("out.docx", "former");

        var fault = workspace.WriteWhole("out.docx", s => s.Write("new"u8), _ => false);

        Assert.Equal(WorkspaceTrouble.NotVerified, fault?.Trouble);
        Assert.Equal("former", workspace.Text("out.docx"));
    }

    [Fact]
    public void The_check_reads_what_was_written_from_the_start()
    {
        var workspace = new MemoryWorkspace();
        var seen = "";

        Assert.Null(workspace.WriteWhole("out.txt", s => s.Write("新"u8), s =>
        {
            seen = new StreamReader(s, Encoding.UTF8).ReadToEnd();
            return true;
        }));

        Assert.Equal("新", seen);
        Assert.Equal("新", workspace.Text("out.txt"));
    }

    [Fact]
    public void Writing_where_nothing_can_be_written_is_a_fault()
    {
        var workspace = new MemoryWorkspace().Add("t/a", "").Plant("full.docx", WorkspaceTrouble.NoSpace);

        Assert.Equal(WorkspaceTrouble.IsDirectory, workspace.WriteWhole("t", _ => { })?.Trouble);
        Assert.Equal(WorkspaceTrouble.MissingFolder, workspace.WriteWhole("u/out", _ => { })?.Trouble);
        Assert.Equal(WorkspaceTrouble.NoSpace, workspace.WriteWhole("full.docx", _ => { })?.Trouble);
        Assert.Null(workspace.MakeDirectory("u"));
        Assert.Null(workspace.WriteWhole("u/out", _ => { }));
    }

    [Fact]
    public void Every_trouble_has_words_in_both_languages()
    {
        foreach (var trouble in Enum.GetValues<WorkspaceTrouble>())
        {
            var bag = new DiagnosticBag();
            bag.CouldNotRead(new WorkspaceFault(trouble, "a/年.yaml"));
            bag.CouldNotWrite(new WorkspaceFault(trouble, "a/年.yaml"));

            Assert.Equal(["RG7091", "RG7092"], bag.Items.Select(d => d.Id));
            Assert.All(bag.Items, d => Assert.Contains("“a/年.yaml”", d.Headline.Chinese, StringComparison.Ordinal));
            Assert.All(bag.Items, d => Assert.Contains("“a/年.yaml”", d.Headline.English, StringComparison.Ordinal));
        }
    }
}
