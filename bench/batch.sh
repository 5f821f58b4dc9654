#!/usr/bin/env bash
# `sluice batch` on made-up books of growing size, JSON lines to JSON lines: orders a second and the most memory it held.
# Usage: bench/batch.sh [SIZE...]   (default: 10000 100000 1000000 5000000; the last needs 6 GB of disk in TMPDIR)
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
sizes=("${@:-}")
[[ -n ${sizes[0]} ]] || sizes=(10000 100000 1000000 5000000)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./sluice --version >/dev/null

peak() { # PID: the most memory a process held, in MB, asked for until it ends
  local most=0 now
  while now=$(awk '/^VmHWM/ {print $2}' "/proc/$1/status" 2>/dev/null) && [[ -n $now ]]; do most=$now; sleep 0.1; done
  printf '%s' $((most / 1024))
}

for size in "${sizes[@]}"; do
  ./sluice book generate --orders "$size" --seed 7 -o "$folder/book.jsonl" 2>/dev/null
  bytes=$(stat -c %s "$folder/book.jsonl")
  for detail in answers decision; do
    for round in 1 2 3; do
      began=$EPOCHREALTIME
      ./sluice batch "$folder/book.jsonl" --detail "$detail" >/dev/null 2>"$folder/said" &
      most=$(peak $!)
      wait $! || true
      awk -v n="$size" -v d="$detail" -v r="$round" -v b="$bytes" -v m="$most" -v s="$began" -v e="$EPOCHREALTIME" \
        'BEGIN { t = e - s; printf "%9d orders  %-8s  round %d  %8.2f s  %9.0f orders/s  %7.1f MB/s in  at most %4d MB\n", n, d, r, t, n / t, b / t / 1e6, m }'
      ((size < 1000000)) || break
    done
  done
  rm -f "$folder/book.jsonl"
done
