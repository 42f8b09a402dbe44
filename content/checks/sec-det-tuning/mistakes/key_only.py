# fails: both
# hint: rule_and_key
def kept(alerts, exceptions, today):
    keys = []
    for e in exceptions:
        if e["expires"] < today or not e["reason"] or not e["owner"]:
            print("warning", e["rule"], e["key"])
        else:
            keys.append(e["key"])
    return [a for a in alerts if a["key"] not in keys]
