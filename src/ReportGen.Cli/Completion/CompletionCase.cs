using ReportGen.Cli.Syntax;

namespace ReportGen.Cli.Completion;

/// <summary>What a shell offers at one place of a command line.</summary>
/// <param name="Keys">The places: a command and, behind a space, <c>options</c>, the name of an option whose value it is, the number of a plain word (from 0), or <c>more</c> for all later ones.</param>
/// <param name="Paths">Names on the disk.</param>
/// <param name="IsList">Several words with commas between them.</param>
/// <param name="Words">The words.</param>
internal sealed record CompletionCase(IReadOnlyList<string> Keys, PathKind Paths, bool IsList, IReadOnlyList<CompletionWord> Words);
