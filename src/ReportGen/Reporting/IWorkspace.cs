namespace ReportGen.Reporting;

/// <summary>
/// The files that a build may see, and nothing else: on disk for the program, in memory for tests and hosts. No member throws for the
/// state of the files: what fails comes back as a <see cref="WorkspaceFault"/>, null means done. Paths are printed as they were given.
/// The path <c>-</c> is the standard input or output and always a <see cref="WorkspaceEntry.File"/>.
/// </summary>
public interface IWorkspace
{
    /// <summary>What stands at the path, links followed.</summary>
    WorkspaceEntry Kind(string path);

    /// <summary>The absolute path with links resolved and <c>/</c> between parts.</summary>
    string FullPath(string path);

    /// <summary>Whether two paths name one file; writing over an input is refused by this.</summary>
    bool IsSameFile(string left, string right);

    /// <summary>
    /// Lets <paramref name="read"/> see a file as a stream that can seek, from its start. What goes wrong while it reads comes back as a fault, so what it
    /// took counts only where there is none.
    /// </summary>
    WorkspaceFault? Read(string path, Action<Stream> read);

    /// <summary>The plain files of a directory (no hidden ones, no subdirectories) as <c>directory/name</c>, in ordinal order.</summary>
    WorkspaceFault? List(string directory, out IReadOnlyList<string> files);

    /// <summary>Makes a directory and those above it; one that stands already is left as it is.</summary>
    WorkspaceFault? MakeDirectory(string path);

    /// <summary>
    /// Writes a file whole or not at all: <paramref name="write"/> fills a temporary file in the same folder, <paramref name="verify"/>
    /// reads it back from the start and may refuse it, and only then it takes the place of the former one.
    /// </summary>
    WorkspaceFault? WriteWhole(string path, Action<Stream> write, Func<Stream, bool>? verify = null);

    /// <summary>Lets everybody run a file that is a script (mode 755); a system that asks for no permission does nothing.</summary>
    WorkspaceFault? MakeExecutable(string path) => null;
}
