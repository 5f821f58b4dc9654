#!/usr/bin/env bash
# Wall time of whole commands on this machine: median and range of N runs each (default 20), after three to warm up.
# The limit for `check` is 0.5 s. Usage: bench/start.sh [N]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
runs=${1:-20}

measure() {
  local times=() t
  for _ in 1 2 3; do "$@" >/dev/null 2>&1 || true; done
  for ((i = 0; i < runs; i++)); do
    t=$( { TIMEFORMAT=%R; time "$@" >/dev/null 2>&1 || true; } 2>&1)
    times+=("$t")
  done
  printf '%s\n' "${times[@]}" | sort -n | awk -v c="$*" '{a[NR]=$1} END {m=(NR%2)?a[(NR+1)/2]:(a[NR/2]+a[NR/2+1])/2; printf "%-52s median %.3f s  (%.3f to %.3f, limit ratio %.2f)\n", c, m, a[1], a[NR], m/0.5}'
}

measure ./sluice --version
measure ./sluice check examples/malaysia-1699-h100.yaml
measure ./sluice check --json examples/h200-china-2026-from-us.yaml
measure ./sluice classify "H100 SXM" --as-of 2024-06-03
