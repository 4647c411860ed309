namespace ReportGen.Cli.Completion;

/// <summary>For fish 3 and later.</summary>
internal static class FishCompletion
{
    public static string Script(IReadOnlyList<CompletionCase> cases) => $$"""
        # fish: reportgen completion fish > ~/.config/fish/completions/reportgen.fish

        # Sets what is offered at a place; fails for a place that is not known.
        function __reportgen_known -a key
            set -g __reportgen_paths ''
            set -g __reportgen_list ''
            set -g __reportgen_offered
            switch $key
        {{string.Concat(cases.Select(Case))}}        case '*'
                    return 1
            end
            return 0
        end

        function __reportgen_complete
            set -l tokens (commandline -opc)
            set -e tokens[1]
            set -l cur (commandline -ct)
            set -l verb ''
            set -l place 0
            set -l option ''
            for word in $tokens
                set -l command $verb
                test -n "$command"; or set command build
                if test -n "$option"
                    set option ''
                else if string match -q -- '-*' $word
                    if __reportgen_known "$command $word"
                        set option $word
                    end
                else if test $place -eq 0; and __reportgen_known (string trim -- "$verb $word")" {{CompletionTable.Options}}"
                    set verb (string trim -- "$verb $word")
                else
                    set place (math $place + 1)
                end
            end
            if test -z "$verb"; and test $place -ne 0
                set verb build
            end
            set -l command $verb
            test -n "$command"; or set command build
            set -l prefix ''
            if test -z "$option"; and string match -q -- '-*=*' $cur
                set option (string split -m 1 = -- $cur)[1]
                set prefix "$option="
                set cur (string split -m 1 = -- $cur)[2]
            end
            if test -n "$option"
                __reportgen_known "$command $option"
            else if string match -q -- '-*' $cur
                __reportgen_known "$command {{CompletionTable.Options}}"
            else
                test -n "$verb"; or set command {{CompletionTable.NoVerb}}
                __reportgen_known "$command $place"; or __reportgen_known "$command {{CompletionTable.More}}"
            end
            if test -n "$__reportgen_list"; and string match -q -- '*,*' $cur
                set prefix $prefix(string replace -r '[^,]*$' '' -- $cur)
            end
            for word in $__reportgen_offered
                echo -- $prefix$word
            end
            switch $__reportgen_paths
                case files
                    for path in (__fish_complete_path $cur)
                        echo -- $prefix$path
                    end
                case folders
                    for path in (__fish_complete_directories $cur '')
                        echo -- $prefix$path
                    end
            end
        end

        complete -c reportgen -f -a '(__reportgen_complete)'

        """;

    private static string Case(CompletionCase place) =>
        $"        case {string.Join(' ', place.Keys.Select(Quoted))}\n            set -g __reportgen_paths '{CaseFunction.PathsOf(place.Paths)}'\n"
        + (place.IsList ? "            set -g __reportgen_list yes\n" : "")
        + (place.Words.Count == 0 ? "" : $"            set -g __reportgen_offered {string.Join(' ', place.Words.Select(word => Quoted($"{word.Text}\t{word.Meaning.ReplaceLineEndings(" ")}")))}\n");

    private static string Quoted(string text) => "'" + text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal) + "'";
}
