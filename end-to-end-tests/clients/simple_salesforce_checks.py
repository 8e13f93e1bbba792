"""What a program with simple-salesforce does, one check after the other.

The library always writes https, and logs in at salesforce.com; its own 'session' parameter takes a session that turns
both into the instance URL.
"""
import json
import os
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

import requests
from simple_salesforce import Salesforce, SalesforceLogin
from simple_salesforce.exceptions import (
    SalesforceExpiredSession,
    SalesforceMalformedRequest,
    SalesforceResourceNotFound,
)

from checks import LOGIN, RUN, URL, VERSION, check, same

HOST = urlsplit(URL).netloc


class session(requests.Session):
    """Sends to Truce what the library insists on sending to salesforce.com, or over https."""

    def request(self, method, url, *args, **kwargs):
        for fixed in (f"https://{HOST}", "https://login.salesforce.com", "https://truce.my.salesforce.com"):
            url = url.replace(fixed, URL)
        return super().request(method, url, *args, **kwargs)


def connection(token=os.environ["TRUCE_TOKEN"]):
    return Salesforce(instance=HOST, session_id=token, version=VERSION, session=session())


def refused(how, act):
    try:
        act()
    except how as refusal:
        return refusal
    raise AssertionError(f"not refused with {how.__name__}")


sf = connection()
names = [f"Python {RUN} {i:03d}" for i in range(250)]
pattern = f"Python {RUN} %"


@check("login: user name and password by SOAP")
def _():
    token, instance = SalesforceLogin(
        username=LOGIN["username"], password=LOGIN["password"], security_token="", scratch_url=URL, sf_version="59.0",
        session=session())
    same(instance, HOST)
    same(connection(token).query("SELECT Id FROM Organization")["totalSize"], 1)


@check("login: client credentials")
def _():
    sf = Salesforce(
        consumer_key=os.environ["TRUCE_CLIENT_ID"], consumer_secret=os.environ["TRUCE_CLIENT_SECRET"], domain="truce.my",
        version=VERSION, session=session())
    same(sf.sf_instance, HOST)
    same(sf.query("SELECT Id FROM Organization")["totalSize"], 1)


@check("login: user name and password by OAuth")
def _():
    sf = Salesforce(
        username=LOGIN["username"], password=LOGIN["password"], consumer_key=os.environ["TRUCE_CLIENT_ID"],
        consumer_secret=os.environ["TRUCE_CLIENT_SECRET"], version=VERSION, session=session())
    same(sf.query("SELECT Id FROM Organization")["totalSize"], 1)


print("  not run login by a signed assertion: this library signs for salesforce.com whatever the host, "
      "and Truce takes no assertion that is meant for somebody else", flush=True)


@check("is_sandbox")
def _():
    same(sf.is_sandbox(), False)


@check("a token that is no good is SalesforceExpiredSession")
def _():
    refused(SalesforceExpiredSession, lambda: connection("nonsense").query("SELECT Id FROM Account"))


@check("describe")
def _():
    assert {"Account", "Handoff__c", "User"} <= {o["name"] for o in sf.describe()["sobjects"]}
    assert any(f["name"] == "StageName" for f in sf.Opportunity.describe()["fields"])


@check("create, get, update, delete")
def _():
    made = sf.Account.create({"Name": f"Python CRUD {RUN}"})
    same(made["success"], True)
    same(sf.Account.update(made["id"], {"Description": "changed"}), 204)
    same(sf.Account.get(made["id"])["Description"], "changed")
    same(sf.Account.delete(made["id"]), 204)
    refused(SalesforceResourceNotFound, lambda: sf.Account.get(made["id"]))


@check("upsert and get by external id, with a slash and a blank in it")
def _():
    key = f"py%2F{RUN}%20x"
    same(sf.Account.upsert(f"External_Id__c/{key}", {"Name": "Python upsert"}, raw_response=True).status_code, 201)
    same(sf.Account.upsert(f"External_Id__c/{key}", {"Name": "Python again"}, raw_response=True).status_code, 200)
    same(sf.Account.get_by_custom_id("External_Id__c", f"py/{RUN} x")["Name"], "Python again")


@check("bulk 2.0 insert")
def _():
    results = sf.bulk2.Account.insert(records=[{"Name": name} for name in names])
    same(sum(int(r["numberRecordsProcessed"]) for r in results), len(names))


@check("bulk 2.0 upsert, update and delete")
def _():
    bulk = sf.bulk2.Account
    key = f"python bulk {RUN}"
    same(bulk.upsert(records=[{"External_Id__c": key, "Name": "a"}], external_id_field="External_Id__c")[0]
         ["numberRecordsFailed"], 0)
    made = sf.Account.get_by_custom_id("External_Id__c", key)["Id"]
    same(bulk.update(records=[{"Id": made, "Name": "b"}])[0]["numberRecordsFailed"], 0)
    same(sf.Account.get(made)["Name"], "b")
    same(bulk.delete(records=[{"Id": made}])[0]["numberRecordsFailed"], 0)
    refused(SalesforceResourceNotFound, lambda: sf.Account.get(made))


@check("bulk 2.0 tells why rows failed")
def _():
    job = sf.bulk2.Account.insert(records=[{"Name": "good"}, {"Phone": "1"}])[0]
    same(job["numberRecordsFailed"], 1)
    assert "REQUIRED_FIELD_MISSING" in sf.bulk2.Account.get_failed_records(job["job_id"])


@check("updated and deleted")
def _():
    end = datetime.now(timezone.utc) + timedelta(minutes=2)
    assert sf.Account.updated(end - timedelta(hours=1), end)["ids"]
    assert sf.Account.deleted(end - timedelta(hours=1), end)["deletedRecords"]


@check("query_all with paging")
def _():
    for name in names:
        if sf.query(f"SELECT COUNT() FROM Account WHERE Name LIKE '{pattern}'")["totalSize"] >= len(names):
            break
        sf.Account.create({"Name": name})
    found = connection()
    found.headers["Sforce-Query-Options"] = "batchSize=200"
    answer = found.query_all(f"SELECT Name FROM Account WHERE Name LIKE '{pattern}' ORDER BY Name")
    same([r["Name"] for r in answer["records"]], names)


@check("query_more by url and by locator")
def _():
    found = connection()
    found.headers["Sforce-Query-Options"] = "batchSize=200"
    page = found.query(f"SELECT Name FROM Account WHERE Name LIKE '{pattern}'")
    same(page["done"], False)
    same(len(found.query_more(page["nextRecordsUrl"], True)["records"]), 50)
    same(len(found.query_more(page["nextRecordsUrl"].split("/")[-1])["records"]), 50)


@check("bulk 2.0 query")
def _():
    pages = list(sf.bulk2.Account.query(f"SELECT Id, Name FROM Account WHERE Name LIKE '{pattern}'"))
    same(sum(page.count("\n") - 1 for page in pages), len(names))


@check("quick search")
def _():
    assert sf.quick_search("Python")["searchRecords"]


@check("apexecute: the ownership of an account")
def _():
    made = sf.Account.create({"Name": f"Python owned {RUN}"})["id"]
    same(sf.apexecute(f"accounts/{made}/ownership", method="GET")["accountId"], made)


@check("composite by restful")
def _():
    answer = sf.restful(
        "composite", method="POST",
        data=json.dumps({"compositeRequest": [
            {"method": "GET", "referenceId": "o", "url": f"/services/data/v{VERSION}/query?q=SELECT Id FROM Organization"},
            {"method": "GET", "referenceId": "a", "url": f"/services/data/v{VERSION}/query?q=SELECT Id FROM Account LIMIT 1"},
        ]}))
    same([part["httpStatusCode"] for part in answer["compositeResponse"]], [200, 200])


@check("limits")
def _():
    assert sf.limits()["DailyApiRequests"]["Max"] > 0


@check("a query that is wrong is SalesforceMalformedRequest with its code")
def _():
    refusal = refused(SalesforceMalformedRequest, lambda: sf.query("SELECT Nope FROM Account"))
    same(refusal.content[0]["errorCode"], "INVALID_FIELD")
