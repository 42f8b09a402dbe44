from math import isfinite


def is_number(value):
    """Tell whether a model can work with a value."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def faults(data, fields):
    """Name the fields that are missing, unknown or no numbers."""
    found = {
        "missing": sorted(set(fields) - set(data)),
        "unknown": sorted(set(data) - set(fields)),
        "not_numbers": sorted(name for name in fields if name in data and not is_number(data[name])),
    }
    return {kind: names for kind, names in found.items() if names}
