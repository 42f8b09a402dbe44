"""A machine reports `hot` and `stop`. Tell every stop that came after two or more hot reports."""


def hot_stops(reports):
    """Give the places of the stops."""
    hot, found = 0, []
    for place, report in enumerate(reports):
        if report == "hot":
            hot = hot + 1
        else:
            found += [place] if hot > 1 else []
            hot = 0
    return found


print(hot_stops(["hot", "stop", "hot", "hot", "hot", "stop", "stop"]))
