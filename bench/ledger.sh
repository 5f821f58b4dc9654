#!/usr/bin/env bash
# Measures a ledger in SQLite: pairs of reserve and commit a second beside the plain way, then a ledger of ten million entries.
#   bench/ledger.sh FOLDER [ENTRIES]      FOLDER on the disk to measure; 3 GB for ten million entries

set -eu
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
folder=${1:?a folder is needed} entries=${2:-10000000}
dotnet build bench/Sluice.Bench -c Release -v quiet --nologo
dotnet artifacts/bin/Sluice.Bench/release/Sluice.Bench.dll ledger "$folder"
dotnet artifacts/bin/Sluice.Bench/release/Sluice.Bench.dll large-ledger "$folder/large.db" "$entries"
