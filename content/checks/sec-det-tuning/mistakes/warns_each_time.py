# fails: warned_anyway
# hint: warn_once
def valid(e, today):
    if e["expires"] < today or not e["reason"] or not e["owner"]:
        print("warning", e["rule"], e["key"])
        return False
    return True


def kept(alerts, exceptions, today):
    result = []
    for a in alerts:
        if not any(valid(e, today) and (e["rule"], e["key"]) == (a["rule"], a["key"]) for e in exceptions):
            result.append(a)
    return result
