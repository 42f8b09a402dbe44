# fails: same_user
# hint: none_is_nobody
LEVELS = ["low", "medium", "high"]


def correlate(alerts):
    groups = []
    for a in sorted(alerts, key=lambda x: x["ts"]):
        for g in groups:
            if a["ts"] - g[-1]["ts"] <= 600 and any(a["ip"] == b["ip"] or a["user"] == b["user"] for b in g):
                g.append(a)
                break
        else:
            groups.append([a])
    out = []
    for i, g in enumerate(groups, 1):
        n = max(LEVELS.index(a["severity"]) for a in g)
        if len({a["rule"] for a in g}) >= 2:
            n = min(n + 1, 2)
        out.append({"id": f"INC-{i:03d}", "severity": LEVELS[n], "alerts": g})
    return out
