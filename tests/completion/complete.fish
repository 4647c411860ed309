# Asks fish's completion for each line of the cases.
source ./script.fish
set -l failed 0
while read -d '|' -l line wanted
    set -l found (complete -C $line | string replace -r '\t.*' '')
    if not contains -- $wanted $found
        echo "fish: $line: wanted $wanted, got $found"
        set failed 1
    end
end < $REPORTGEN_CASES
exit $failed
