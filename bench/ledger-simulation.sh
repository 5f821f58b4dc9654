#!/usr/bin/env bash
# Runs the simulation of the ledger for many seeds: bench/ledger-simulation.sh [SEEDS], 20,000 if not said.
# A twenty-fifth as many run on real files of SQLite. On a failure the seed is printed; SLUICE_SEED=N runs that one alone.

set -eu
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
export SLUICE_SEEDS=${1:-20000}
dotnet build tests/Sluice.Storage.Tests -c Release -v quiet --nologo
time dotnet artifacts/bin/Sluice.Storage.Tests/release/Sluice.Storage.Tests.dll -class '*SimulationTests' -showLiveOutput
