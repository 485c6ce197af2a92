#!/usr/bin/env bash
# How much `regimen batch` allocates for each further record, whatever the number of rules.
#
#   Tests/Benchmarks/allocations/count.sh
#
# Runs the release build on 1,000 and on 3,000 records and tells the difference for each record, for packs of 60 and of
# 1,000 generated rules and for the shipped pack. Needs a C compiler and glibc.
set -euo pipefail
cd "$(dirname "$0")/../../.."

swift build --configuration release --product regimen >&2
swift build --package-path Tests/Benchmarks --configuration release --product cohort >&2
regimen=$(swift build --configuration release --show-bin-path)/regimen
cohort=$(swift build --package-path Tests/Benchmarks --configuration release --show-bin-path)/cohort
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
${CC:-cc} -O2 -shared -fPIC -o "$folder/counting.so" Tests/Benchmarks/allocations/counting.c

for rules in 60 1000; do "$cohort" pack --rules "$rules" --seed 1 --output "$folder/pack-$rules" >&2; done
for number in 1000 3000; do
  "$cohort" answers --records "$number" --seed 1 > "$folder/answers-$number.ndjson"
  "$cohort" people --records "$number" --seed 1 > "$folder/people-$number.ndjson"
done

allocations() { LD_PRELOAD=$folder/counting.so "$regimen" batch --jobs 1 --quiet "$@" 2>&1 >/dev/null | tail -n 1; }

tell() {
  local name=$1 records=$2 few many
  shift 2
  few=$(allocations "$folder/$records-1000.ndjson" "$@")
  many=$(allocations "$folder/$records-3000.ndjson" "$@")
  awk -v name="$name" -v few="$few" -v many="$many" \
    'BEGIN { printf "%-44s %6.2f allocations a record\n", name, (many - few) / 2000 }'
}

tell "60 generated rules, ids of rules" answers --rules "$folder/pack-60" --fields id,rules
tell "1,000 generated rules, ids of rules" answers --rules "$folder/pack-1000" --fields id,rules
tell "shipped pack, id, level and rules" people --fields id,level,rules
tell "shipped pack, plans with their explanation" people
