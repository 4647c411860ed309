using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Reporting;

public sealed class WorkspacePathTests
{
    [Theory]
    [InlineData("2024.yaml", ".")]
    [InlineData("./2024.yaml", ".")]
    [InlineData("a/2024.yaml", "a")]
    [InlineData("a\\2024.yaml", "a")]
    [InlineData("a/b/", "a")]
    [InlineData("a/.", ".")]
    [InlineData(".", "..")]
    [InlineData("", "..")]
    [InlineData("..", "../..")]
    [InlineData("../..", "../../..")]
    [InlineData("/2024.yaml", "/")]
    [InlineData("/", "/")]
    [InlineData("/.", "/")]
    [InlineData("C:\\a\\2024.yaml", "C:\\a")]
    [InlineData("C:", "C:")]
    [InlineData("-", ".")]
    public void The_folder_of_a_path_is_told_by_its_text(string path, string folder) => Assert.Equal(folder, WorkspacePath.FolderOf(path));

    [Theory]
    [InlineData(".", "2023.yaml", "2023.yaml")]
    [InlineData("", "2023.yaml", "2023.yaml")]
    [InlineData("a", "2023.yaml", "a/2023.yaml")]
    [InlineData("a/", "2023.yaml", "a/2023.yaml")]
    [InlineData("/", "2023.yaml", "/2023.yaml")]
    [InlineData("a\\", "2023.yaml", "a\\2023.yaml")]
    public void A_name_is_joined_to_its_folder(string folder, string name, string path) => Assert.Equal(path, WorkspacePath.Join(folder, name));

    [Theory]
    [InlineData("a/清河镇.2024.yaml", "清河镇.2024.yaml", "清河镇.2024")]
    [InlineData("b\\2024", "2024", "2024")]
    public void Names_are_what_stands_behind_the_last_separator(string path, string name, string stem) =>
        Assert.Equal((name, stem), (WorkspacePath.NameOf(path), WorkspacePath.StemOf(path)));
}
