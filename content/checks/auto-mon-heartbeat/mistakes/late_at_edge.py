# fails: silent
# hint: edge
def states(beats, limits, now):
    return {
        name: "OK" if name in beats and now - beats[name] < limit else "LATE"
        for name, limit in limits.items()
    }


def changes(old, new):
    return sorted(name for name, state in new.items() if state != old.get(name, "OK"))
