using ReportGen.Cli.Syntax;

namespace ReportGen.Cli.Completion;

/// <summary>The table as a function of bash and zsh: it sets what is offered at a place, and fails for a place that is not known.</summary>
internal static class CaseFunction
{
    public static string Of(IReadOnlyList<CompletionCase> cases) => $$"""
        _reportgen_known() {
            paths= list= offered=
            case $1 in
        {{string.Concat(cases.Select(Case))}}    *) return 1 ;;
            esac
        }
        """;

    private static string Case(CompletionCase place)
    {
        var words = string.Join('\n', place.Words.Select(word => $"{word.Text}\t{word.Meaning.ReplaceLineEndings(" ")}"));
        return $"    {string.Join('|', place.Keys.Select(Quoted))}) paths={PathsOf(place.Paths)} list={(place.IsList ? "yes" : "")} offered={(words.Length == 0 ? "" : Quoted(words))} ;;\n";
    }

    public static string PathsOf(PathKind paths) => paths switch { PathKind.File => "files", PathKind.Folder => "folders", _ => "" };

    private static string Quoted(string text) => "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
