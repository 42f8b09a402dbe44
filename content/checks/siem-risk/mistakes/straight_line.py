# fails: fading
# hint: halved
def risk(signals, now):
    """Give the points of each entity, faded by age."""
    sums = {}
    for ts, entity, points in signals:
        if ts <= now:
            sums[entity] = sums.get(entity, 0) + points * max(0, 1 - (now - ts) / 7200)
    return {entity: round(total, 1) for entity, total in sums.items()}


def notable(signals, now, limit=100):
    """Name the entities with many points of several sizes, highest first."""
    scores = risk(signals, now)
    sizes = {name: {points for ts, entity, points in signals if entity == name and ts <= now} for name in scores}
    found = [name for name in scores if scores[name] >= limit and len(sizes[name]) >= 2]
    return sorted(found, key=lambda name: -scores[name])
