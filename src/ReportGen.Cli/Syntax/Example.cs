using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>A command line to copy, and what it does.</summary>
internal sealed record Example(string CommandLine, Message Meaning);
