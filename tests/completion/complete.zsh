# Presses Tab in a terminal of zsh's own for each line of the cases, and reads the line that stands there then.
zmodload zsh/zpty
failed=0
zpty zsh 'PS1= zsh -f -i'
zpty -w zsh "cd ${(q)PWD}; autoload -U compinit; compinit -u -D; source ./script.zsh; zle_line() { print -rn -- \$BUFFER > line; BUFFER=; touch done }; zle -N zle_line; bindkey '^X' zle_line; touch done"
wait_for_it() { repeat 100; do [[ -e done ]] && { rm -f done; return 0; }; sleep 0.1; done; return 1 }
wait_for_it || { echo "zsh: did not start"; exit 1 }
while IFS='|' read -r line wanted; do
    zpty -w -n zsh "$line"$'\t'
    sleep 0.3
    zpty -w -n zsh $'\x18'
    wait_for_it || { echo "zsh: $line: no answer"; failed=1; continue }
    got=$(<line)
    [[ ${${(z)got}[-1]} == $wanted* || $got == *" $wanted"* ]] || { echo "zsh: $line: wanted $wanted, got $got"; failed=1 }
    while zpty -r -t zsh ignored; do :; done
done < $REPORTGEN_CASES
zpty -d zsh
exit $failed
