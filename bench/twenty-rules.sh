#!/usr/bin/env bash
# Twenty rules, decided by a plain loop, by Sluice and by rule engines for node, one after the other on one machine.
# Usage: bench/twenty-rules.sh   (needs node and npm, which fetches the engines into a folder of its own)
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
peers=${SLUICE_PEERS:-${TMPDIR:-/tmp}/sluice-peers}
mkdir -p "$peers"
[[ -d $peers/node_modules ]] ||
  (cd "$peers" && npm init -y >/dev/null 2>&1 && npm install --no-fund --no-audit @gorules/zen-engine@0.54.0 json-rules-engine@7.3.1 @cedar-policy/cedar-wasm@4.13.0 >/dev/null 2>&1) ||
  printf 'twenty-rules: npm could not fetch the engines; they are left out\n' >&2
dotnet build bench/Sluice.Bench -c Release -v quiet --nologo >/dev/null
{
  dotnet artifacts/bin/Sluice.Bench/release/Sluice.Bench.dll twenty-rules bench/twenty-rules/law
  script=$PWD/bench/twenty-rules/peers.mjs
  (cd "$peers" && node "$script")
} | awk -F'\t' '
  NR == 1 { loop = $2 }
  { printf "%-58s %12d /s  best %12d /s  %9.5f of the loop  %d of 1000 differ\n", $1, $2, $3, $2 / loop, $4 }'
