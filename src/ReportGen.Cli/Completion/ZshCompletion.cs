namespace ReportGen.Cli.Completion;

/// <summary>For zsh, read by source or found in <c>fpath</c> as <c>_reportgen</c>.</summary>
internal static class ZshCompletion
{
    public static string Script(IReadOnlyList<CompletionCase> cases) => "#compdef reportgen\n# zsh: source <(reportgen completion zsh)\n\n" + CaseFunction.Of(cases) + $$"""


        _reportgen() {
            local paths list offered verb= place=0 option= word at
            local -a described
            for ((at = 2; at < CURRENT; at++)); do
                word=${(Q)words[at]}
                if [[ -n $option ]]; then
                    option=
                elif [[ $word == -* ]]; then
                    if _reportgen_known "${verb:-build} $word"; then option=$word; fi
                elif [[ $place == 0 ]] && _reportgen_known "${verb:+$verb }$word {{CompletionTable.Options}}"; then
                    verb="${verb:+$verb }$word"
                else
                    place=$((place + 1))
                fi
            done
            if [[ -z $verb && $place != 0 ]]; then verb=build; fi
            if [[ -z $option && $PREFIX == -*=* ]]; then
                option=${PREFIX%%=*}
                compset -P '*='
            fi
            if [[ -n $option ]]; then
                _reportgen_known "${verb:-build} $option"
            elif [[ $PREFIX == -* ]]; then
                _reportgen_known "${verb:-build} {{CompletionTable.Options}}"
            else
                _reportgen_known "${verb:-{{CompletionTable.NoVerb}}} $place" || _reportgen_known "${verb:-{{CompletionTable.NoVerb}}} {{CompletionTable.More}}"
            fi
            if [[ -n $list ]]; then compset -P '*,'; fi
            for word in "${(@f)offered}"; do
                if [[ -n $word ]]; then described+=("${${word%%$'\t'*}//:/\\:}:${word#*$'\t'}"); fi
            done
            if [[ -n $offered ]]; then _describe reportgen described; fi
            case $paths in
                files) _files ;;
                folders) _files -/ ;;
            esac
        }

        if [[ $funcstack[1] == _reportgen ]]; then
            _reportgen "$@"
        else
            compdef _reportgen reportgen
        fi

        """;
}
