def run(tasks, most=2):
    """Let tasks take turns, a few at a time."""
    waiting, active, seen = list(tasks), [], []
    while waiting or active:
        room = most - len(active)
        active += waiting[:room]
        waiting = waiting[room:]
        for task in list(active):
            name, generator = task
            try:
                seen.append((name, next(generator)))
            except StopIteration:
                active.remove(task)
            except Exception:
                seen.append((name, "failed"))
                active.remove(task)
    return seen
