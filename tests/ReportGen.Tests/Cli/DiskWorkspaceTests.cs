using System.Diagnostics;
using System.Text;
using ReportGen.Cli.Disk;
using ReportGen.Reporting;
using Xunit;

namespace ReportGen.Tests.Cli;

public sealed class DiskWorkspaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-tests-").FullName;
    private readonly MemoryStream _output = new();
    private readonly DiskWorkspace _workspace;

    public DiskWorkspaceTests() => _workspace = new DiskWorkspace(() => new MemoryStream("从管道来"u8.ToArray()), () => _output);

    public void Dispose()
    {
        _output.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_is_written_is_read_back_checked_and_alone_in_its_folder()
    {
        var path = In("总结.docx");
        File.WriteAllText(path, "former");
        var seen = "";

        Assert.Null(_workspace.WriteWhole(path, s => s.Write("新的"u8), s =>
        {
            Assert.Equal("former", File.ReadAllText(path));
            seen = new StreamReader(s, Encoding.UTF8).ReadToEnd();
            return true;
        }));

        Assert.Equal("新的", seen);
        Assert.Equal("新的", Read(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_that_fails_its_check_leaves_the_former_one_and_nothing_else()
    {
        var path = In("a.docx");
        File.WriteAllText(path, "former");

        Assert.Equal(new WorkspaceFault(WorkspaceTrouble.NotVerified, path), _workspace.WriteWhole(path, s => s.Write("new"u8), _ => false));
        Assert.Equal("former", Read(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_fault_half_way_leaves_nothing_behind()
    {
        var path = In("a.docx");

        Assert.Throws<InvalidOperationException>(() => _workspace.WriteWhole(path, s =>
        {
            s.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal(WorkspaceTrouble.Other, _workspace.WriteWhole(path, _ => throw new IOException())?.Trouble);
        Assert.Equal(WorkspaceTrouble.NoSpace, _workspace.WriteWhole(path, _ => throw new IOException("", 28))?.Trouble);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void An_interrupted_write_leaves_nothing_behind()
    {
        _workspace.WriteWhole(In("a.docx"), s =>
        {
            Assert.Single(Directory.GetFileSystemEntries(_folder));
            if (!OperatingSystem.IsWindows())
            {
                _workspace.Abandon();
                Assert.Empty(Directory.GetFileSystemEntries(_folder));
            }
        });
    }

    [Fact]
    public void Where_nothing_can_be_written_is_a_fault()
    {
        Directory.CreateDirectory(In("dir"));

        Assert.Equal(WorkspaceTrouble.IsDirectory, _workspace.WriteWhole(In("dir"), _ => { })?.Trouble);
        Assert.Equal(WorkspaceTrouble.MissingFolder, _workspace.WriteWhole(In("none", "a"), _ => { })?.Trouble);
        Assert.Equal(WorkspaceTrouble.NotDirectory, _workspace.MakeDirectory(Written("file"))?.Trouble);
        Assert.Null(_workspace.MakeDirectory(In("none", "deep")));
        Assert.Null(_workspace.WriteWhole(In("none", "deep", "a"), _ => { }));
        var longName = In(new string('镇', 200));
        Assert.Equal(OperatingSystem.IsWindows() ? WorkspaceEntry.File : WorkspaceEntry.Missing, Tried(longName));

        WorkspaceEntry Tried(string path)
        {
            _workspace.WriteWhole(path, _ => { });
            return _workspace.Kind(path);
        }
    }

    [Fact]
    public void The_longest_name_that_the_system_takes_can_be_written()
    {
        var path = In(new string('镇', 83) + ".docx");

        Assert.Null(_workspace.WriteWhole(path, s => s.Write("x"u8)));
        Assert.Equal("x", Read(path));
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        var path = Written("a.docx");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Equal(WorkspaceTrouble.Denied, _workspace.WriteWhole(path, s => s.Write("new"u8))?.Trouble);
        Assert.Equal("a.docx", Read(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void Links_are_followed_and_name_the_same_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // making links needs a privilege there
        }

        Directory.CreateDirectory(In("real"));
        var real = Written("real", "2024.yaml");
        Directory.CreateSymbolicLink(In("folder"), In("real"));
        File.CreateSymbolicLink(In("real", "link.yaml"), "2024.yaml");
        File.CreateSymbolicLink(In("loop"), In("loop"));

        Assert.True(_workspace.IsSameFile(real, In("folder", "link.yaml")));
        Assert.True(_workspace.IsSameFile(real, In("real", "..", "folder", "2024.yaml")));
        Assert.False(_workspace.IsSameFile(real, In("folder", "none.yaml")));
        Assert.Equal(WorkspaceEntry.File, _workspace.Kind(In("folder", "link.yaml")));
        Assert.NotNull(_workspace.Read(In("loop"), out _));
        Assert.Null(_workspace.WriteWhole(In("folder", "link.yaml"), s => s.Write("new"u8)));
        Assert.Equal("new", Read(real));
        Assert.NotNull(new FileInfo(In("real", "link.yaml")).LinkTarget);
    }

    [Fact]
    public void The_mode_of_a_replaced_file_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Written("a");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Null(_workspace.WriteWhole(path, s => s.Write("new"u8)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Pipes_and_devices_are_refused_and_not_waited_for()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var pipe = In("pipe.yaml");
        using (var mkfifo = Process.Start("mkfifo", pipe))
        {
            mkfifo.WaitForExit();
        }

        foreach (var path in new[] { pipe, "/dev/zero", "/dev/null" })
        {
            Assert.Equal(WorkspaceEntry.Special, _workspace.Kind(path));
            Assert.Equal(WorkspaceTrouble.Special, _workspace.Read(path, out _)?.Trouble);
            Assert.Equal(WorkspaceTrouble.Special, _workspace.WriteWhole(path, s => s.Write("x"u8))?.Trouble);
        }
    }

    [Fact]
    public void Reading_what_is_not_there_is_a_fault()
    {
        Assert.Equal(new WorkspaceFault(WorkspaceTrouble.Missing, In("none")), _workspace.Read(In("none"), out _));
        Assert.Equal(WorkspaceTrouble.IsDirectory, _workspace.Read(_folder, out _)?.Trouble);
        Assert.Equal(WorkspaceTrouble.Missing, _workspace.Read("", out _)?.Trouble);
        Assert.Equal(WorkspaceTrouble.Missing, _workspace.Read("a\0b", out _)?.Trouble);
        Assert.Equal(WorkspaceTrouble.Missing, _workspace.List(In("none"), out _)?.Trouble);
        Assert.Equal(WorkspaceTrouble.NotDirectory, _workspace.List(Written("a"), out _)?.Trouble);
    }

    [Fact]
    public void A_directory_lists_its_own_plain_files_in_order()
    {
        Written("乙.yaml");
        Written("b.yaml");
        Written("B.yaml2");
        Written(".hidden");
        Directory.CreateDirectory(In("sub"));

        Assert.Null(_workspace.List(_folder + "/", out var files));
        Assert.Equal([$"{_folder}/B.yaml2", $"{_folder}/b.yaml", $"{_folder}/乙.yaml"], files);
    }

    [Fact]
    public void A_dash_is_the_standard_input_as_often_as_wanted_and_the_standard_output()
    {
        Assert.Equal(WorkspaceEntry.File, _workspace.Kind("-"));
        Assert.Equal("从管道来", Read("-"));
        Assert.Equal("从管道来", Read("-"));
        Assert.False(_workspace.IsSameFile("-", "./-"));
        Assert.Equal(WorkspaceTrouble.NotVerified, _workspace.WriteWhole("-", s => s.Write("bad"u8), _ => false)?.Trouble);
        Assert.Null(_workspace.WriteWhole("-", s => s.Write("好"u8), _ => true));
        Assert.Equal("好"u8.ToArray(), _output.ToArray());
    }

    private string In(params string[] parts) => Path.Combine([_folder, .. parts]);

    private string Written(params string[] parts)
    {
        File.WriteAllText(In(parts), parts[^1]);
        return In(parts);
    }

    private string Read(string path)
    {
        Assert.Null(_workspace.Read(path, out var bytes));
        return Encoding.UTF8.GetString(bytes.Span);
    }
}
