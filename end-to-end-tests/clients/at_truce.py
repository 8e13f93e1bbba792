"""Runs a Python program that insists on https://login.salesforce.com: what it sends there goes to Truce.

  python at_truce.py MODULE FUNCTION [ARGUMENT ...]
"""
import importlib
import os
import sys

from requests.adapters import HTTPAdapter

LOGIN = "https://login.salesforce.com/"
send = HTTPAdapter.send


def send_to_truce(adapter, request, *args, **kwargs):
    if request.url.startswith(LOGIN):
        request.url = os.environ["TRUCE_URL"] + "/" + request.url[len(LOGIN):]
    return send(adapter, request, *args, **kwargs)


HTTPAdapter.send = send_to_truce
module, function = sys.argv[1:3]
sys.argv = [module, *sys.argv[3:]]
getattr(importlib.import_module(module), function)()
