#!/usr/bin/env bash
# Real shells complete command lines by the program's own scripts: bash always, zsh and fish where the machine has them. Argument: the program, on PATH as reportgen.
# `dotnet test` compares the scripts with the commands' definitions without any shell.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir 清河; touch 2024.yaml '2024 台账.xlsx'
for shell in bash zsh fish powershell; do reportgen completion "$shell" > "script.$shell"; done
cp "$scripts/cases.txt" .
status=0
for shell in bash zsh fish; do
  if command -v "$shell" > /dev/null; then
    REPORTGEN_CASES="$work/cases.txt" "$shell" "$scripts/complete.$shell" && echo "$shell: every case completes" || { echo "$shell: FAILED"; status=1; }
  else
    echo "$shell is not on this machine; not run"
  fi
done
exit "$status"
