namespace ReportGen.Cli.Completion;

/// <summary>For bash 3.2 and later. Names on the disk are left to readline, which knows how to quote them.</summary>
internal static class BashCompletion
{
    public static string Script(IReadOnlyList<CompletionCase> cases) => "# bash: source <(reportgen completion bash)\n\n" + CaseFunction.Of(cases) + $$"""


        _reportgen() {
            local paths list offered cur verb= place=0 option= word at prefix=
            COMPREPLY=()
            cur=${COMP_WORDS[COMP_CWORD]}
            for ((at = 1; at < COMP_CWORD; at++)); do
                word=${COMP_WORDS[at]}
                if [[ $word == '=' ]]; then
                    continue # bash cuts --kind=annual into three words
                elif [[ -n $option ]]; then
                    option=
                elif [[ $word == -* ]]; then
                    if _reportgen_known "${verb:-build} $word"; then option=$word; fi
                elif [[ $place == 0 ]] && _reportgen_known "${verb:+$verb }$word {{CompletionTable.Options}}"; then
                    verb="${verb:+$verb }$word"
                else
                    place=$((place + 1))
                fi
            done
            if [[ $cur == '=' ]]; then cur=; fi
            if [[ -z $verb && $place != 0 ]]; then verb=build; fi
            if [[ -n $option ]]; then
                _reportgen_known "${verb:-build} $option"
            elif [[ $cur == -* ]]; then
                _reportgen_known "${verb:-build} {{CompletionTable.Options}}"
            else
                _reportgen_known "${verb:-{{CompletionTable.NoVerb}}} $place" || _reportgen_known "${verb:-{{CompletionTable.NoVerb}}} {{CompletionTable.More}}"
            fi
            if [[ -n $list && $cur == *,* ]]; then prefix=${cur%,*},; fi
            while IFS= read -r word; do
                word=${word%%$'\t'*}
                if [[ -n $word && $prefix$word == "$cur"* ]]; then COMPREPLY+=("$prefix$word"); fi
            done <<< "$offered"
            case $paths in
                files) ;;
                folders) compopt +o default -o dirnames 2> /dev/null ;;
                *) compopt +o default 2> /dev/null ;;
            esac
            return 0
        }

        complete -o default -F _reportgen reportgen

        """;
}
