# fails: any_order
# hint: by_time
LEVELS = ["low", "medium", "high"]


def share(a, b):
    return (a["ip"] and a["ip"] == b["ip"]) or (a["user"] and a["user"] == b["user"])


def correlate(alerts):
    groups = []
    for a in alerts:
        for g in groups:
            if 0 <= a["ts"] - g[-1]["ts"] <= 600 and any(share(a, b) for b in g):
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
