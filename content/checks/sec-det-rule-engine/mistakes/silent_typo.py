# fails: unknown_operator
# hint: at_load
import ipaddress
from pathlib import Path

import yaml


def load(folder):
    return [yaml.safe_load(p.read_text()) for p in Path(folder).glob("*.yml")]


def test(c, event):
    if c["field"] not in event:
        return False
    x = event[c["field"]]
    v = c["value"]
    if c["op"] == "equals":
        return x == v
    if c["op"] == "in":
        return x in v
    if c["op"] == "contains":
        return v in x
    if c["op"] == "gte":
        return x >= v
    if c["op"] == "cidr":
        return ipaddress.ip_address(x) in ipaddress.ip_network(v)
    return False


def matches(rule, event):
    kind, conditions = list(rule["match"].items())[0]
    results = [test(c, event) for c in conditions]
    return all(results) if kind == "all" else any(results)
