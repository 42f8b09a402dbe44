WINDOW = 600
LEVELS = ["low", "medium", "high"]


def belongs(alert, members):
    """Tell whether an alert shares address or user with these, and comes soon enough."""
    if alert["ts"] - members[-1]["ts"] > WINDOW:
        return False
    return any(alert[name] is not None and alert[name] == other[name] for other in members for name in ("ip", "user"))


def severity(members):
    """Give the highest severity, one step more for two rules."""
    level = max(LEVELS.index(alert["severity"]) for alert in members)
    if len({alert["rule"] for alert in members}) > 1:
        level += 1
    return LEVELS[min(level, len(LEVELS) - 1)]


def correlate(alerts):
    """Join alerts into incidents."""
    groups = []
    for alert in sorted(alerts, key=lambda alert: alert["ts"]):
        for members in groups:
            if belongs(alert, members):
                members.append(alert)
                break
        else:
            groups.append([alert])
    return [
        {"id": f"INC-{number:03}", "severity": severity(members), "alerts": members}
        for number, members in enumerate(groups, start=1)
    ]
