#!/usr/bin/env bash
# Kills writers of ledgers in SQLite with SIGKILL under load: bench/ledger-crash.sh [KILLS], 500 if not said.

set -eu
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
export SLUICE_KILLS=${1:-500}
dotnet build tests/Sluice.Storage.Tests -c Release -v quiet --nologo
time dotnet artifacts/bin/Sluice.Storage.Tests/release/Sluice.Storage.Tests.dll -class '*CrashTests' -showLiveOutput
