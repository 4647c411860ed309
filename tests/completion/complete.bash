# Asks bash's completion, as Tab does, for each line of the cases; readline's own files stand for an empty answer.
source ./script.bash
status=0
while IFS='|' read -r line wanted; do
    read -r -a COMP_WORDS <<< "$line"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    left=
    compopt() { case "$*" in *dirnames*) left=folders ;; *'+o default'*) left=none ;; esac; }
    _reportgen
    word=${COMP_WORDS[COMP_CWORD]}
    if [[ ${#COMPREPLY[@]} == 0 && $left == '' ]]; then mapfile -t COMPREPLY < <(compgen -f -- "$word"); fi
    if [[ ${#COMPREPLY[@]} == 0 && $left == folders ]]; then mapfile -t COMPREPLY < <(compgen -d -S / -- "$word"); fi
    found=no
    for reply in "${COMPREPLY[@]}"; do [[ $reply == "$wanted" ]] && found=yes; done
    if [[ $found == no ]]; then echo "bash: $line: wanted $wanted, got ${COMPREPLY[*]}"; status=1; fi
done < "$REPORTGEN_CASES"
exit $status
