namespace ReportGen.Cli.Syntax;

/// <summary>Which names on the disk a place of the command line takes.</summary>
internal enum PathKind
{
    None,
    File,
    Folder,
}
