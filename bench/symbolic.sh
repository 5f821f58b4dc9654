#!/usr/bin/env bash
# Symbolic diffs of pairs of laws from 2022 to 2026, as a user runs them: seconds on the clock, seconds of
# processor of Sluice and the solver together, how many ways the answers change, regions shown with a witness
# that the engine was asked about, and whether all ways were found.   bench/symbolic.sh [PAIR...]

set -u
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." || exit 1
pairs=("$@")
((${#pairs[@]})) || pairs=(
  2022-01-01..2022-08-26 2022-08-25..2022-08-26 2022-10-06..2022-10-07 2022-10-07..2022-10-21 2023-01-16..2023-01-17
  2023-10-22..2023-10-23 2023-11-16..2023-11-17 2022-10-07..2023-11-17 2024-04-03..2024-04-04 2024-09-05..2024-09-06
  2024-10-01..2024-10-02 2024-12-30..2024-12-31 2025-01-30..2025-01-31 2025-04-08..2025-04-09 2025-05-12..2025-05-13
  2025-05-14..2025-05-15 enforced@2025-06-02..written@2025-06-02 2025-09-28..2025-09-29 enforced@2026-01-14..enforced@2026-01-15
  enforced@2026-07-09..enforced@2026-07-10 enforced@2022-01-01..enforced@2026-11-21 2022-01-01..2026-11-21
  enforced@2026-11-21..2026-11-21+repeal-diffusion 2025-06-02..2025-06-02+lower-threshold enforced@2026-11-21..2026-11-21+equipment-only
)
./sluice law log --oneline >/dev/null || exit 3
TIMEFORMAT='%R %U'
printf '%-52s %8s %8s %6s %8s %9s\n' 'pair' 'clock s' 'cpu s' 'ways' 'regions' 'all ways'
for pair in "${pairs[@]}"; do
  out=$(mktemp)
  took=$( { time ./sluice law diff "$pair" --symbolic --json >"$out" 2>"$out.err"; } 2>&1 )
  if [[ -s $out ]]; then
    read -r clock cpu <<<"$took"
    printf '%-52s %8.1f %8.1f %6d %8d %9s\n' "$pair" "$clock" "$cpu" "$(grep -c '"from":' "$out")" "$(grep -c '"witness": "' "$out")" \
      "$(grep -m1 '"complete"' "$out" | grep -q true && echo yes || echo no)"
  else
    printf '%-52s failed: %s\n' "$pair" "$(head -1 "$out.err")"
  fi
  rm -f "$out" "$out.err"
done
