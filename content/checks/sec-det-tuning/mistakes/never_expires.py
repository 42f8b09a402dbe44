# fails: expired
# hint: expired
def kept(alerts, exceptions, today):
    covered = [(e["rule"], e["key"]) for e in exceptions]
    return [a for a in alerts if (a["rule"], a["key"]) not in covered]
