"""What Airbyte does with its Salesforce source: check, discover, load everything, and later what has changed since.

It loads by Bulk API 2.0 (queryAll) where it is told to, and else by REST.
"""
import json
import os
import sys

from checks import DATA, RUN, Connector, call, check, create, ids, refresh_token, same

STREAMS = ["Account", "Opportunity"]
source = Connector("source_salesforce.run", "run", sys.argv[1])
settings = {
    "auth_type": "Client", "client_id": os.environ["TRUCE_CLIENT_ID"], "refresh_token": refresh_token(),
    "client_secret": os.environ["TRUCE_CLIENT_SECRET"], "start_date": "2026-10-01T00:00:00Z",
    "streams_criteria": [{"criteria": "exacts", "value": stream} for stream in STREAMS]}
config = {
    "Bulk API 2.0": source.write("bulk.json", settings | {"force_use_bulk_api": True}),
    "REST": source.write("rest.json", settings)}
account = create("Account", Name=f'Airbyte "{RUN}",\nin two lines', AnnualRevenue=1234.5)
deleted = create("Account", Name=f"Airbyte deleted {RUN}")
call("DELETE", f"{DATA}/sobjects/Account/{deleted}")
create("Opportunity", Name=f"Airbyte {RUN}", AccountId=account, StageName="Prospecting", CloseDate="2027-01-31")
known = {}


def messages(api, verb, *more):
    return [json.loads(line) for line in source.run(verb, "--config", config[api], *more).splitlines()]


def read(api, mode, state=()):
    """The records of each stream, and the state to go on from."""
    catalog = source.write("catalog.json", {"streams": [
        {"stream": known["streams"][stream], "sync_mode": mode, "destination_sync_mode": "append",
         "cursor_field": ["SystemModstamp"]} for stream in STREAMS]})
    arguments = ["--catalog", catalog, "--state", source.write("state.json", list(state))]
    records, states = {stream: {} for stream in STREAMS}, {}
    for message in messages(api, "read", *arguments):
        if message["type"] == "RECORD":
            record = message["record"]
            records[record["stream"]][record["data"]["Id"]] = record["data"]
        elif message["type"] == "STATE":
            states[message["state"]["stream"]["stream_descriptor"]["name"]] = message["state"]
    return records, list(states.values())


@check("airbyte: check of the connection")
def _():
    said = [m["connectionStatus"]["status"] for m in messages("REST", "check") if m["type"] == "CONNECTION_STATUS"]
    same(said, ["SUCCEEDED"])


@check("airbyte: discover")
def _():
    catalog = next(m["catalog"] for m in messages("REST", "discover") if m["type"] == "CATALOG")
    known["streams"] = {stream["name"]: stream for stream in catalog["streams"]}
    for stream in STREAMS:
        same(known["streams"][stream]["default_cursor_field"], ["SystemModstamp"])
        same(known["streams"][stream]["source_defined_primary_key"], [["Id"]])


for api in config:
    @check(f"airbyte: sync of everything by {api}, deleted records too")
    def _():
        records, known["state"] = read(api, "incremental")
        for stream in STREAMS:
            same(sorted(records[stream]), ids(f"SELECT Id FROM {stream}"))
        same(records["Account"][account]["Name"], f'Airbyte "{RUN}",\nin two lines')
        same(float(records["Account"][account]["AnnualRevenue"]), 1234.5)
        same(records["Account"][deleted]["IsDeleted"], True)

    @check(f"airbyte: sync of what has changed since by {api}")
    def _():
        call("PATCH", f"{DATA}/sobjects/Account/{account}", json={"Description": f"changed by {api}"})
        records, _ = read(api, "incremental", known["state"])
        same(records["Account"][account]["Description"], f"changed by {api}")
