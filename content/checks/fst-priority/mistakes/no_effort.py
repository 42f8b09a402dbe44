# fails: order
# hint: per_day
def users(events, kind):
    found = {}
    for event in events:
        if event["kind"] == kind:
            found.setdefault(event["screen"], set()).add(event["user"])
    return found


def hit(events):
    viewed, failed = users(events, "view"), users(events, "error")
    return {name: (len(people), len(people & failed.get(name, set()))) for name, people in viewed.items()}


def ranking(events, days, least=5):
    rows = []
    for name, (viewers, hurt) in hit(events).items():
        if viewers >= least and hurt and name in days:
            rows.append((name, hurt))
    return sorted(rows, key=lambda row: (-row[1], row[0]))
