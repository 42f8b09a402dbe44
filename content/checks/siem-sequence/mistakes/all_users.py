# fails: each_user
# hint: per_user
def broken_in(events, failures=5, within=600):
    """Give user, first fail and success of each run of failures that ended in a success."""
    fails, alarms = {}, []
    for ts, user, result in events:
        if result == "fail":
            fails.setdefault("all", []).append(ts)
            continue
        recent = [one for one in fails.pop("all", []) if ts - one <= within]
        if len(recent) >= failures:
            alarms.append((user, recent[0], ts))
    return alarms
