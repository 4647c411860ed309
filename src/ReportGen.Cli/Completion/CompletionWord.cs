namespace ReportGen.Cli.Completion;

/// <summary>A word that a shell offers, and what it means; empty where the word says it all.</summary>
internal sealed record CompletionWord(string Text, string Meaning);
