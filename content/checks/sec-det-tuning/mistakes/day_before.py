# fails: last_day
# hint: last_day
def kept(alerts, exceptions, today):
    covered = []
    for e in exceptions:
        if e["expires"] <= today or not e["reason"] or not e["owner"]:
            print("warning", e["rule"], e["key"])
        else:
            covered.append((e["rule"], e["key"]))
    return [a for a in alerts if (a["rule"], a["key"]) not in covered]
