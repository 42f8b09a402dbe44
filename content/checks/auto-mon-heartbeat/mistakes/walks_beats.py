# fails: never
# hint: never_beat
def states(beats, limits, now):
    return {
        name: "OK" if now - at <= limits.get(name, 0) else "LATE"
        for name, at in beats.items()
    }


def changes(old, new):
    return sorted(name for name, state in new.items() if state != old.get(name, "OK"))
