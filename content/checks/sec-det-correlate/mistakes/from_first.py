# fails: ten_minutes
# hint: after_last
LEVELS = ["low", "medium", "high"]


def share(a, b):
    return (a["ip"] and a["ip"] == b["ip"]) or (a["user"] and a["user"] == b["user"])


def correlate(alerts):
    groups = []
    for a in sorted(alerts, key=lambda x: x["ts"]):
        for g in groups:
            if a["ts"] - g[0]["ts"] <= 600 and any(share(a, b) for b in g):
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
