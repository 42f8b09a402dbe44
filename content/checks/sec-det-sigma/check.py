"""Sigma rules become functions, or are refused."""

import json

from judge import gives, raises

FILES = ("from_sigma.py",)

HEAD = "title: Toy login\nid: 5f2c\nlogsource:\n  product: toy\ndetection:\n"


def _rule(selection, filter=None, condition="selection"):
    text = f"{HEAD}  selection: {json.dumps(selection)}\n"
    if filter is not None:
        text += f"  filter: {json.dumps(filter)}\n"
    return f"{text}  condition: {condition}\nlevel: medium\n"


def _is(rule, event, wanted, hint=None):
    gives("from_sigma.py", f"translate({rule!r})({event!r})", wanted, hint=hint)


def one_field():
    """event: authn_login_fail fits a failed login and no other event"""
    rule = _rule({"event": "authn_login_fail"})
    _is(rule, {"event": "authn_login_fail", "user": "ana"}, True, hint="gives_function")
    _is(rule, {"event": "authn_login_success", "user": "ana"}, False)


def two_fields():
    """two fields are joined by AND"""
    rule = _rule({"event": "fail", "user": "root"})
    _is(rule, {"event": "fail", "user": "root"}, True)
    _is(rule, {"event": "fail", "user": "ana"}, False, hint="and_or")


def a_list():
    """a list of values is joined by OR"""
    rule = _rule({"user": ["root", "admin"]})
    for user, wanted in (("admin", True), ("root", True), ("ana", False)):
        _is(rule, {"user": user}, wanted, hint="and_or")


def modifiers():
    """contains and startswith look inside, with lists as well"""
    rule = _rule({"path|startswith": "/admin", "agent|contains": ["curl", "scan"]})
    _is(rule, {"path": "/admin-old", "agent": "my scanner"}, True, hint="after_the_bar")
    _is(rule, {"path": "/old/admin", "agent": "my scanner"}, False, hint="after_the_bar")
    _is(rule, {"path": "/admin", "agent": "lab"}, False, hint="after_the_bar")


def and_not():
    """selection and not filter leaves out what the filter fits"""
    rule = _rule({"event": "fail"}, {"ip": "127.0.0.1"}, "selection and not filter")
    _is(rule, {"event": "fail", "ip": "192.0.2.1"}, True, hint="filter_used")
    _is(rule, {"event": "fail", "ip": "127.0.0.1"}, False, hint="filter_used")
    _is(_rule({"event": "fail"}, {"ip": "127.0.0.1"}), {"event": "fail", "ip": "127.0.0.1"}, True, hint="filter_used")


def missing():
    """a missing field matches nothing, in the filter as well"""
    _is(_rule({"user": "root"}), {"event": "fail"}, False, hint="absent")
    _is(_rule({"user|contains": "o"}), {"event": "fail"}, False, hint="absent")
    _is(_rule({"event": "a"}, {"ip": "::1"}, "selection and not filter"), {"event": "a"}, True, hint="absent")


def refused():
    """1 of selection*, and the modifier re, raise ValueError"""
    lines = "translate({!r})"
    raises("from_sigma.py", lines.format(_rule({"a": "b"}, condition="1 of selection*")), "ValueError", hint="refuse")
    raises("from_sigma.py", lines.format(_rule({"a|re": "b.*"})), "ValueError", hint="refuse")
