#!/usr/bin/env bash
# A server of PostgreSQL of its own, for the measurements of the ledger: speed beside the plain way, and kills under load.
#   bench/postgres.sh speed          three rounds, side by side
#   bench/postgres.sh kills [N]      N kills, every second one of the server (default 200)
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
folder=$(mktemp -d /tmp/sluice-bench-pg-XXXXXX)
bench="$here/artifacts/bin/Sluice.Bench/release/Sluice.Bench.dll"
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi

pg() { (cd / && "${as[@]}" "$bin/$1" "${@:2}" >/dev/null 2>&1 </dev/null); }
stop() { pg pg_ctl -D "$folder/data" -m immediate stop || true; rm -rf "$folder"; }
trap stop EXIT

pg initdb -D "$folder/data" -A trust -U postgres -E UTF8 --no-locale
pg pg_ctl -D "$folder/data" -w -l "$folder/log" -o "-k $folder -c listen_addresses='' -c max_connections=200" start
pg createdb -h "$folder" -U postgres bench
database="Host=$folder;Username=postgres;Database=bench"
dotnet build "$here/bench/Sluice.Bench" -c Release -v quiet --nologo

case "${1:-speed}" in
  speed) dotnet "$bench" ledger-postgres "$database" ;;
  kills)
    # In turn: one backend killed outright, which makes the server drop all and recover; the connections cut; the power gone.
    cut="case \$((RANDOM % 3)) in
      0) kill -9 \$(${as[*]} $bin/psql -h $folder -U postgres -d bench -Atc \"select pid from pg_stat_activity where application_name = 'sluice' limit 1\") 2>/dev/null ;;
      1) ${as[*]} $bin/psql -h $folder -U postgres -d bench -Atqc \"select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sluice'\" ;;
      2) ${as[*]} $bin/pg_ctl -D $folder/data -m immediate -w stop; ${as[*]} $bin/pg_ctl -D $folder/data -w -l $folder/log -o \"-k $folder -c listen_addresses='' -c max_connections=200\" start ;;
    esac >/dev/null 2>&1 </dev/null; true"
    cd /
    dotnet "$bench" ledger-kills "$database" "${2:-200}" "$cut" ;;
  *) echo "usage: bench/postgres.sh speed | kills [N]" >&2; exit 2 ;;
esac
