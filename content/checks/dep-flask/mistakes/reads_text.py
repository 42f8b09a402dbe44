# fails: no_numbers
# hint: kinds
from math import isfinite


def is_number(value):
    try:
        return not isinstance(value, bool) and isfinite(float(value))
    except (TypeError, ValueError):
        return False


def faults(data, fields):
    found = {
        "missing": sorted(set(fields) - set(data)),
        "unknown": sorted(set(data) - set(fields)),
        "not_numbers": sorted(name for name in fields if name in data and not is_number(data[name])),
    }
    return {kind: names for kind, names in found.items() if names}
