"""What the checks of the Python clients have in common. Each prints '  passed NAME' or '  FAILED NAME: REASON'."""
import json
import os
import subprocess
import sys
from pathlib import Path

import requests

URL = os.environ["TRUCE_URL"]
RUN = os.environ["TRUCE_RUN"]
VERSION = "64.0"
DATA = f"/services/data/v{VERSION}"
with open(os.environ["TRUCE_LOGIN_FILE"], encoding="utf-8") as file:
    LOGIN = json.load(file)


def check(name):
    def run(act):
        try:
            act()
            print(f"  passed {name}", flush=True)
        except Exception as failure:  # a check reports whatever went wrong
            reason = " ".join(f"{type(failure).__name__}: {failure}".split())
            print(f"  FAILED {name}: {reason[:300]}", flush=True)

    return run


def same(actual, expected):
    if actual != expected:
        raise AssertionError(f"{actual!r} is not {expected!r}")


def call(method, path, **more):
    """An answer of the API itself, to prepare what a client is to find and to know what it should find."""
    answer = requests.request(
        method, URL + path, headers={"Authorization": "Bearer " + os.environ["TRUCE_TOKEN"]}, **more)
    answer.raise_for_status()
    return answer.json() if answer.content else None


def create(name, **fields):
    return call("POST", f"{DATA}/sobjects/{name}", json=fields)["id"]


def ids(soql):
    """Those of deleted records too."""
    page = call("GET", f"{DATA}/queryAll", params={"q": soql})
    found = page["records"]
    while not page["done"]:
        page = call("GET", page["nextRecordsUrl"])
        found += page["records"]
    return sorted(record["Id"] for record in found)


def refresh_token():
    answer = requests.post(f"{URL}/services/oauth2/token", data={
        "grant_type": "password", "username": LOGIN["username"], "password": LOGIN["password"],
        "client_id": os.environ["TRUCE_CLIENT_ID"], "client_secret": os.environ["TRUCE_CLIENT_SECRET"],
        "scope": "api refresh_token"})
    answer.raise_for_status()
    return answer.json()["refresh_token"]


class Connector:
    """A program for pipelines, which is told all by files and writes messages, one a line."""

    def __init__(self, module, function, folder):
        self.command = [sys.executable, str(Path(__file__).parent / "at_truce.py"), module, function]
        self.folder = Path(folder)

    def write(self, name, content):
        file = self.folder / name
        file.write_text(json.dumps(content), encoding="utf-8")
        return str(file)

    def run(self, *arguments):
        done = subprocess.run(
            [*self.command, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=300)
        sys.stderr.write(done.stderr)
        if done.returncode != 0:
            raise AssertionError((done.stderr or done.stdout).strip().splitlines()[-1])
        return done.stdout
