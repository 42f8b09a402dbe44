LEVELS = ["low", "medium", "high"]


def correlate(alerts):
    groups = []
    for alert in sorted(alerts, key=lambda a: a["ts"]):
        for group in groups:
            same_ip = alert["ip"] is not None and any(a["ip"] == alert["ip"] for a in group)
            same_user = alert["user"] is not None and any(a["user"] == alert["user"] for a in group)
            if (same_ip or same_user) and alert["ts"] - group[-1]["ts"] <= 600:
                group.append(alert)
                break
        else:
            groups.append([alert])
    incidents = []
    for number, group in enumerate(groups, start=1):
        level = max(LEVELS.index(a["severity"]) for a in group)
        if len({a["rule"] for a in group}) >= 2:
            level = min(level + 1, 2)
        incidents.append({"id": f"INC-{number:03}", "severity": LEVELS[level], "alerts": group})
    return incidents
