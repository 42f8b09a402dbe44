def fold(alerts, window=300):
    """Give one line for each group of alerts."""
    groups, open_ones = [], {}
    for alert in sorted(alerts, key=lambda one: one["ts"]):
        key = alert["rule"], alert["host"]
        group = open_ones.get(key)
        if group is None or alert["ts"] - group["first"] > window:
            group = {"rule": key[0], "host": key[1], "first": alert["ts"], "count": 0}
            open_ones[key] = group
            groups.append(group)
        group["last"] = alert["ts"]
        group["count"] += 1
    return sorted(groups, key=lambda one: (one["first"], one["rule"], one["host"]))
