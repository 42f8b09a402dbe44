def states(beats, limits, now):
    """Say of each job whether it beat within its limit."""
    return {
        name: "OK" if name in beats and now - beats[name] <= limit else "LATE"
        for name, limit in limits.items()
    }


def changes(old, new):
    """Name the jobs whose state is another one than before."""
    return sorted(name for name, state in new.items() if state != old.get(name, "OK"))
