#!/bin/bash
# Answers one request from intake to the verified package, against a fresh `kontor serve`, with curl
# and the binary only: as officer, intake clerk, reviewer, second reviewer, collector, custodian. Ends
# with the verification of the package, and shows that an altered byte is found: in the package, in its
# manifest, in a record.
#
#   examples/answer-a-request.sh [PATH OF THE BINARY]     (target/release/kontor when not given)
set -euo pipefail
cd "$(dirname "$0")/.."
kontor=$(realpath "${1:-target/release/kontor}")
case=$PWD/data/corpus/cases/01-us-subpoena-us-user
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
api=http://127.0.0.1:$port/api/v1

cat > "$work/kontor.toml" <<TOML
database = "sqlite:$work/kontor.db"
listen = "127.0.0.1:$port"
public = "http://127.0.0.1:$port"
keys = "$work/keys"
demonstration = true
[files]
directory = "$work/files"
[packages]
certified_by = "custodian"
[clock]
start_at = "2026-09-15T14:20:00Z"
[log]
filter = "warn"
TOML
export KONTOR_CONFIG=$work/kontor.toml

"$kontor" keys > /dev/null
"$kontor" fill --authorities "$work/authorities"
"$kontor" serve > "$work/serve.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do
  curl -fs "http://127.0.0.1:$port/readyz" > /dev/null && break
  sleep 0.1
done

officer=$("$kontor" token officer@da.larkcounty.example requests:read requests:write packages:read)
clerk=$("$kontor" token intake@kontor.example office:read office:write)
reviewer=$("$kontor" token reviewer@kontor.example office:read office:write requests:read)
second=$("$kontor" token second@kontor.example office:read office:write)
custodian=$("$kontor" token custodian@kontor.example office:read office:write)
collector=$("$kontor" token collector@kontor.example office:read office:write)

# ask TOKEN PATH [JSON]: GET, or POST of JSON; prints the answer, fails on a problem
ask() {
  local data=()
  [ $# -lt 3 ] || data=(-H 'content-type: application/json' -d "$3")
  curl -sS --fail-with-body -H "authorization: Bearer $1" "${data[@]}" "$api$2" || { echo >&2; exit 1; }
}
# field NAME: the first text of that name in JSON from standard input
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
say() { printf '\n— %s\n' "$*"; }

say "The officer serves the request with its documents."
id=$(curl -sS --fail-with-body -H "authorization: Bearer $officer" -H 'idempotency-key: example-1' \
  -F "request=@$case/case.json;type=application/json" \
  -F "document=@$case/documents/request.pdf" -F "document=@$case/documents/credentials.pdf" \
  "$api/requests" | field id)
echo "$id: $(ask "$officer" "/requests/$id" | field stage)"

say "The clerk calls back the number of the register and verifies."
ask "$clerk" "/requests/$id/verification" \
  '{"call_back":{"number":"+12125550101","words":"The duty desk confirms the subpoena."},"words":"Nothing stands in the way."}' | field stage

say "The reviewer says who is meant, and opens the review: the law is applied."
ask "$reviewer" "/requests/$id/subjects" \
  '{"target":0,"account":"buy_us01","words":"Mail, telephone and order are this account'"'"'s."}' > /dev/null
ask "$reviewer" "/requests/$id/review" '{}' > "$work/review.json"
"$kontor" law replay "$id"

say "Each item is proposed by one person and confirmed by another. Order records in CN stay."
items=$(grep -o '"category"' "$case/case.json" | wc -l)
for n in $(seq 0 $((items - 1))); do
  review=$(ask "$reviewer" "/requests/$id/review")
  evaluation=$(grep -o '"evl_[^"]*"' <<< "$review" | head -n 1 | tr -d '"')
  proposal='{"outcome":"grant","words":"Needed for the case.","legal_review":"Subpoena of a grand jury, within the frame.","evaluation":"'$evaluation'"}'
  [ "$n" != 1 ] || proposal='{"outcome":"refuse","ground":"law_forbids_without_approval","words":"The order lies in CN.","evaluation":"'$evaluation'"}'
  proposed=$(ask "$reviewer" "/requests/$id/items/$n/proposal" "$proposal" | grep -o 'prp_[0-9a-z]*' | tail -n 1)
  ask "$second" "/requests/$id/items/$n/confirmation" '{"proposal":"'"$proposed"'"}' > /dev/null
done
ask "$reviewer" "/requests/$id/review" | field stage

say "The collector starts; a job gathers. The custodian of records certifies; a job seals, encrypts."
ask "$collector" "/requests/$id/disclosure" '{}' > /dev/null
for _ in $(seq 300); do
  gathered=$(ask "$custodian" "/requests/$id/disclosure" | grep -o 'gth_[0-9a-z]*' | head -n 1 || true)
  [ -z "$gathered" ] || break
  sleep 0.1
done
ask "$custodian" "/requests/$id/certification" '{"gathered":"'"$gathered"'"}' > /dev/null
for _ in $(seq 300); do
  stage=$(ask "$collector" "/requests/$id/disclosure" | field stage)
  [ "$stage" != ready ] || break
  sleep 0.1
done
echo "$stage"

say "The officer fetches the package and gives a receipt."
curl -sS --fail-with-body -H "authorization: Bearer $officer" -o "$work/package.zip.age" "$api/requests/$id/package"
ask "$officer" "/requests/$id/receipt" \
  '{"sha256":"'"$(sha256sum "$work/package.zip.age" | cut -d ' ' -f 1)"'"}' | field stage

say "Anybody who has the authority's key verifies it, offline."
key=$(curl -sS "$api/keys" | field package)
"$kontor" verify "$work/package.zip.age" --identity "$work/authorities/us_lark.key" --key "$key"

# altered FILE OFFSET WORDS [--identity KEY]: one byte of FILE is changed in a copy; the copy must not
# verify, and the report must say WORDS
altered() {
  local file=$1 at=$2 words=$3 byte
  shift 3
  cp "$file" "$work/altered"
  byte=$(od -An -tu1 -j "$at" -N 1 "$file" | tr -d ' ')
  printf "\\x$(printf %02x $((byte ^ 1)))" | dd of="$work/altered" bs=1 seek="$at" conv=notrunc status=none
  if "$kontor" verify "$work/altered" --key "$key" "$@" > "$work/report"; then
    echo "An altered file verified: this must not happen." >&2
    exit 1
  fi
  if ! grep -F -- "$words" "$work/report"; then
    cat "$work/report" >&2
    echo "The report does not say: $words" >&2
    exit 1
  fi
}
# inside NAME: where the bytes of a file of the opened package begin; the name stands before them
inside() {
  local found
  found=$(LC_ALL=C grep -abo -- "/$1" "$work/package.zip" | head -n 1 | cut -d : -f 1)
  echo $((found + 1 + ${#1}))
}

say "One altered byte is found: in the encrypted package,"
altered "$work/package.zip.age" 3000 "The encrypted file was altered or cut short." \
  --identity "$work/authorities/us_lark.key"

say "in the manifest of the opened package,"
"$kontor" open "$work/package.zip.age" --identity "$work/authorities/us_lark.key" --to "$work/package.zip"
altered "$work/package.zip" "$(inside manifest-sha256.txt)" "manifest-sha256.txt was altered"

say "and in a record of it."
record=data/records/03-traffic.jsonl
altered "$work/package.zip" $(($(inside $record) + 20)) "$record"

say "The log of deeds holds."
"$kontor" audit verify
