using ReportGen.Diagnostics;

namespace ReportGen.Cli.Syntax;

/// <summary>One word that an option takes, and other words for it that are accepted as well.</summary>
internal sealed record Choice(string Name, Message Meaning, params string[] AlsoNames);
