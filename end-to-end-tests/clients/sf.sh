#!/usr/bin/env bash
# What a person with the Salesforce CLI types, one check after the other. Prints '  passed NAME' or '  FAILED NAME: REASON'.
set -uo pipefail

work=$1
sf=$work/node_modules/.bin/sf
scratch=$work/sf
rm -rf "$scratch"
mkdir -p "$scratch/home"
cd "$scratch" || exit 1
# a home of its own: the logins of whoever runs this stay as they are
export HOME=$scratch/home SF_DISABLE_TELEMETRY=true SF_DISABLE_DNS_CHECK=true SF_SKIP_NEW_VERSION_CHECK=true
export SF_AUTOUPDATE_DISABLE=true SF_DISABLE_LOG_FILE=true SF_USE_GENERIC_UNIX_KEYCHAIN=true SF_ACCESS_TOKEN=$TRUCE_TOKEN
org=truce-clients
username=$(sed -n 's/.*"username" *: *"\([^"]*\)".*/\1/p' "$TRUCE_LOGIN_FILE")

# check NAME PATTERN COMMAND...: passes if the command succeeds and its output has the pattern
check() {
  local name=$1 pattern=$2 said
  shift 2
  if said=$(timeout 120 "$@" 2>&1 </dev/null) && grep -qE -- "$pattern" <<<"$said"; then
    printf '  passed %s\n' "$name"
  else
    printf '  FAILED %s: %s\n' "$name" "$(grep -iE 'error|message' <<<"$said" | head -n 3 | tr -s '\n ' ' ' | cut -c 1-300)"
    printf '== %s\n%s\n' "$name" "$said" >&2
  fi
}
value() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" | head -n 1; }

check 'login with a token' "Successfully authorized" \
  "$sf" org login access-token --instance-url "$TRUCE_URL" --no-prompt --alias "$org"
check 'list the objects' 'Handoff__c' "$sf" sobject list --target-org "$org" --sobject all
check 'describe an object' '"name": *"StageName"' "$sf" sobject describe --sobject Opportunity --target-org "$org" --json

created=$("$sf" data create record --sobject Account --values "Name='CLI $TRUCE_RUN' External_Id__c='cli-$TRUCE_RUN'" \
  --target-org "$org" --json 2>/dev/null)
id=$(value id <<<"$created")
check 'create a record' '^001' echo "$id"
check 'get a record' "CLI $TRUCE_RUN" "$sf" data get record --sobject Account --record-id "$id" --target-org "$org" --json
check 'get a record by a field' "$id" \
  "$sf" data get record --sobject Account --where "Name='CLI $TRUCE_RUN'" --target-org "$org" --json
check 'update a record' 'Successfully updated' \
  "$sf" data update record --sobject Account --record-id "$id" --values "Description=changed" --target-org "$org"
check 'query as a table' 'changed' \
  "$sf" data query --query "SELECT Id, Description, Owner.Name FROM Account WHERE Id = '$id'" --target-org "$org"
check 'query as CSV' "^$id,changed" \
  "$sf" data query --query "SELECT Id, Description FROM Account WHERE Id = '$id'" --target-org "$org" --result-format csv
# as CSV the CLI shows aggregates without an alias only
check 'query with an aggregate as CSV' '^[0-9]+$' \
  "$sf" data query --query "SELECT COUNT(Id) FROM Account" --target-org "$org" --result-format csv
check 'query with an aggregate that has a name' '"n": *[0-9]' \
  "$sf" data query --query "SELECT COUNT(Id) n FROM Account" --target-org "$org" --json
check 'query of parents and children' 'CLI' \
  "$sf" data query --query "SELECT Name, Owner.Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id = '$id'" --target-org "$org"
refused=$("$sf" data query --query 'SELECT Nope FROM Account' --target-org "$org" --json 2>/dev/null)
check 'query for a field that is not there is INVALID_FIELD' 'INVALID_FIELD' echo "$refused"
check 'search' "CLI $TRUCE_RUN" \
  "$sf" data search --query "FIND {CLI $TRUCE_RUN} IN NAME FIELDS RETURNING Account(Id, Name)" --target-org "$org"

cat >"$scratch/tree.json" <<JSON
{"records":[{"attributes":{"type":"Account","referenceId":"ref1"},"Name":"CLI tree $TRUCE_RUN"}]}
JSON
check 'import a tree' '001' "$sf" data import tree --files "$scratch/tree.json" --target-org "$org" --json
check 'export a tree' 'CLI tree' bash -c "'$sf' data export tree --query \"SELECT Id, Name FROM Account WHERE Name = 'CLI tree $TRUCE_RUN'\" \
  --output-dir '$scratch/out' --target-org '$org' >&2 && cat '$scratch'/out/*.json"

printf 'Name\nCLI bulk %s 1\nCLI bulk %s 2\n' "$TRUCE_RUN" "$TRUCE_RUN" >"$scratch/bulk.csv"
check 'bulk import' '"processedRecords": *2' \
  "$sf" data import bulk --file "$scratch/bulk.csv" --sobject Account --wait 2 --target-org "$org" --json
printf 'External_Id__c,Name\ncli-bulk-%s,CLI upsert\n' "$TRUCE_RUN" >"$scratch/upsert.csv"
check 'bulk upsert' '"(numberRecordsProcessed|processedRecords)": *1' "$sf" data upsert bulk --file "$scratch/upsert.csv" --sobject Account \
  --external-id External_Id__c --wait 2 --target-org "$org" --json
bulk=$("$sf" data query --query "SELECT Id FROM Account WHERE External_Id__c = 'cli-bulk-$TRUCE_RUN'" \
  --target-org "$org" --json 2>/dev/null | value Id)
printf 'Id,Description\n%s,updated\n' "$bulk" >"$scratch/update.csv"
check 'bulk update' '"processedRecords": *1' \
  "$sf" data update bulk --file "$scratch/update.csv" --sobject Account --wait 2 --target-org "$org" --json
printf 'Id\n%s\n' "$bulk" >"$scratch/delete.csv"
check 'bulk delete' '"numberRecordsFailed": *0' \
  "$sf" data delete bulk --file "$scratch/delete.csv" --sobject Account --wait 2 --target-org "$org" --json
check 'bulk export' 'CLI bulk' bash -c "'$sf' data export bulk --query \"SELECT Id, Name FROM Account WHERE Name LIKE 'CLI bulk $TRUCE_RUN %'\" \
  --output-file '$scratch/export.csv' --wait 2 --target-org '$org' >&2 && cat '$scratch/export.csv'"
check 'a request of any kind' 'maxBatchSize' "$sf" api request rest "/services/data/v64.0/sobjects" --target-org "$org"
check 'limits' 'DailyApiRequests' "$sf" org list limits --target-org "$org" --json
check 'delete a record' 'Successfully deleted' \
  "$sf" data delete record --sobject Account --record-id "$id" --target-org "$org"
# last: a login of this kind that fails forgets the one before it
check 'login with a signed assertion' "Successfully authorized" \
  env SF_AUDIENCE_URL="$TRUCE_URL" "$sf" org login jwt --client-id "$TRUCE_CLIENT_ID" --jwt-key-file "$TRUCE_KEY_FILE" \
  --username "$username" --instance-url "$TRUCE_URL" --alias truce-jwt
