#!/usr/bin/env bash
# What the action of action.yml runs in the folder of a workflow: checks the drafts that ROSTRUM_FILES names (patterns, one a line) and
# writes the report to ROSTRUM_SARIF. Ends as `rostrum check` does; 0 where there is no draft.
set -uo pipefail
rostrum=(node "$ROSTRUM_SOURCE/dist/cli.js")

# The patterns are git's, so that names with spaces are whole and what git ignores is left out; none of them is run by the shell.
drafts=()
while IFS= read -r pattern; do
  [ -n "$pattern" ] || continue
  while IFS= read -r -d '' file; do drafts+=("$file"); done < <(
    git ls-files -z --cached --others --exclude-standard -- ":(glob)$pattern"
  )
done <<<"$ROSTRUM_FILES"
if [ "${#drafts[@]}" -eq 0 ]; then
  echo "No draft matches: $ROSTRUM_FILES"
  exit 0
fi

read -r -a options <<<"${ROSTRUM_OPTIONS:-}"
"${rostrum[@]}" check --format sarif --fail-on "${ROSTRUM_FAIL_ON:-warning}" ${options[@]+"${options[@]}"} -- "${drafts[@]}" >"$ROSTRUM_SARIF"
status=$?
# A report that was not written is none.
[ -s "$ROSTRUM_SARIF" ] || rm -f "$ROSTRUM_SARIF"
# The same in words, for the log.
"${rostrum[@]}" check ${options[@]+"${options[@]}"} -- "${drafts[@]}"
exit "$status"
