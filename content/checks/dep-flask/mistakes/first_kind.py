# fails: together
# hint: all_at_once
from math import isfinite


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def faults(data, fields):
    found = {
        "missing": sorted(set(fields) - set(data)),
        "unknown": sorted(set(data) - set(fields)),
        "not_numbers": sorted(name for name in fields if name in data and not is_number(data[name])),
    }
    for kind, names in found.items():
        if names:
            return {kind: names}
    return {}
