namespace ReportGen.Cli.Syntax;

/// <summary>
/// What a shell can offer for a place of the command line beside the choices of its definition. It is help alone: the command may take
/// other words too.
/// </summary>
/// <param name="Paths">Names on the disk.</param>
/// <param name="Words">Words that are known without the caller's files; asked for by completion only, since some are long lists.</param>
internal sealed record Offered(PathKind Paths, Func<IEnumerable<string>>? Words = null)
{
    public static Offered Nothing { get; } = new(PathKind.None);

    public static Offered Files { get; } = new(PathKind.File);

    public static Offered Folders { get; } = new(PathKind.Folder);
}
