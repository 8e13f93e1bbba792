"""What a pipeline with tap-salesforce (Singer) does: discover, load everything, and later what has changed since.

Only in its REST mode: its BULK mode is Bulk API 1, which Truce has not.
"""
import json
import os
import sys

from checks import DATA, RUN, Connector, call, check, create, ids, refresh_token, same

STREAMS = ["Account", "Opportunity"]
SERVED = [*STREAMS, "Handoff__c", "Account_Ownership__c", "User"]
tap = Connector("tap_salesforce", "main", sys.argv[1])
config = tap.write("config.json", {
    "refresh_token": refresh_token(), "client_id": os.environ["TRUCE_CLIENT_ID"],
    "client_secret": os.environ["TRUCE_CLIENT_SECRET"], "start_date": "2020-01-01T00:00:00Z", "api_type": "REST",
    "select_fields_by_default": True})
account = create("Account", Name=f"Tap {RUN}", AnnualRevenue=1234.5)
deleted = create("Account", Name=f"Tap deleted {RUN}")
call("DELETE", f"{DATA}/sobjects/Account/{deleted}")
create("Opportunity", Name=f"Tap {RUN}", AccountId=account, StageName="Prospecting", CloseDate="2027-01-31")
known = {}


def about(stream):
    return next(m["metadata"] for m in stream["metadata"] if m["breadcrumb"] == [])


def sync(state):
    """The records of each stream, and the state to go on from."""
    records = {stream: {} for stream in STREAMS}
    for line in tap.run("--config", config, "--properties", known["catalog"],
                        "--state", tap.write("state.json", state)).splitlines():
        message = json.loads(line)
        if message["type"] == "RECORD":
            records[message["stream"]][message["record"]["Id"]] = message["record"]
        elif message["type"] == "STATE":
            state = message["value"]
    return records, state


@check("tap-salesforce: discover")
def _():
    streams = {s["tap_stream_id"]: s for s in json.loads(tap.run("--config", config, "--discover"))["streams"]}
    for name in SERVED:
        same(about(streams[name])["table-key-properties"], ["Id"])
        same(about(streams[name])["valid-replication-keys"], ["SystemModstamp"])
    chosen = [streams[name] for name in STREAMS]
    for stream in chosen:
        about(stream).update(
            {"selected": True, "replication-method": "INCREMENTAL", "replication-key": "SystemModstamp"})
    known["catalog"] = tap.write("catalog.json", {"streams": chosen})


@check("tap-salesforce: sync of everything, deleted records too")
def _():
    records, known["state"] = sync({})
    for stream in STREAMS:
        same(sorted(records[stream]), ids(f"SELECT Id FROM {stream}"))
    same(float(records["Account"][account]["AnnualRevenue"]), 1234.5)
    same(records["Account"][deleted]["IsDeleted"], True)


@check("tap-salesforce: sync of what has changed since")
def _():
    call("PATCH", f"{DATA}/sobjects/Account/{account}", json={"Description": "changed"})
    records, _ = sync(known["state"])
    same(records["Account"][account]["Description"], "changed")
    since = known["state"]["bookmarks"]["Account"]["SystemModstamp"]
    same(sorted(records["Account"]), ids(f"SELECT Id FROM Account WHERE SystemModstamp >= {since}"))
