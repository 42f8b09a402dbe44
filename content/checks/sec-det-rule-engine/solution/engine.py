from ipaddress import ip_address, ip_network
from pathlib import Path

import yaml

OPERATORS = {
    "equals": lambda found, value: found == value,
    "in": lambda found, value: found in value,
    "contains": lambda found, value: value in found,
    "gte": lambda found, value: found >= value,
    "cidr": lambda found, value: ip_address(found) in ip_network(value),
}


def load(folder):
    """Read all rules, and refuse those that the engine wouldn't understand."""
    rules = []
    for path in sorted(Path(folder).glob("*.yml")):
        rule = yaml.safe_load(path.read_text())
        for conditions in rule["match"].values():
            for condition in conditions:
                if condition["op"] not in OPERATORS:
                    raise ValueError(f"{path.name}: unknown operator {condition['op']}")
        rules.append(rule)
    return rules


def holds(condition, event):
    """Tell whether one condition fits."""
    field = condition["field"]
    return field in event and OPERATORS[condition["op"]](event[field], condition["value"])


def matches(rule, event):
    """Tell whether an event fits a rule."""
    match = rule["match"]
    if "all" in match:
        return all(holds(condition, event) for condition in match["all"])
    return any(holds(condition, event) for condition in match["any"])
