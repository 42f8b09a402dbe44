# fails: all_or_any
# hint: two_kinds
import ipaddress

import yaml


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


def matches(rule, event):
    for conditions in rule["match"].values():
        for c in conditions:
            if not test(c, event):
                return False
    return True
