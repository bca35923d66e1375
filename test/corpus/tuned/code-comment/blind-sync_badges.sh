#!/usr/bin/env bash
# Pull badge numbers for everyone with an «RHIA», «RHIT» or «CHDA» and print a list.
# Written for the records office (Jonquil Batty, «RHIA», «CHPS»). Ticket: RHIT-60
set -euo pipefail

RHIA="${1:-all}"
CHPS_DIR=/opt/CHPS/badges      # same tree as /opt/CHPS/old
PMP=0                          # prescription monitoring off

# The project lead is a «PMP» and wants a count by site; PMP=1 has nothing to do with her.
if [[ "$RHIA" == "RHIT" ]]; then
  echo "RHIT only"
fi

# Sites: Bel Air MD, Erie PA, Fort Wayne IN. The MD file is the big one.
for CCS in MD PA IN; do
  curl -s "https://badges.example/CCS?state=$CCS" -o "$CHPS_DIR/$CCS.json"
done

# People with both the «CCS» and the «CCS-P» come back twice. Keep the first.
sort -u "$CHPS_DIR"/*.json | grep -v CDIP || true

# DO NOT run on Fridays: the feed for the «CDIP» holders is rebuilt then.
# HSE (health, safety and environment) badges come from another system.
cat <<'DOC'
usage: sync_badges.sh [RHIA|RHIT|CHDA]
DOC
# Exit codes follow `sysexits`; CHDA_ERR is 65.

