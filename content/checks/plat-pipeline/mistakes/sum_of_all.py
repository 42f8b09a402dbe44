# fails: chain
# hint: chain
def plan(jobs, runners):
    """Give when each job starts."""
    ends, started = {}, []
    for minute in range(sum(job["minutes"] for job in jobs.values())):
        done = {name for name, end in ends.items() if end <= minute}
        ready = [name for name, job in jobs.items() if name not in ends and done.issuperset(job["needs"])]
        ready.sort(key=lambda name: (-jobs[name]["minutes"], name))
        for name in ready[: runners - len(ends) + len(done)]:
            started.append((minute, name))
            ends[name] = minute + jobs[name]["minutes"]
    return sorted(started)


def finish(jobs, runners):
    """Give the minute in which the last job ends."""
    return max((start + jobs[name]["minutes"] for start, name in plan(jobs, runners)), default=0)


def critical(jobs):
    """Give the minutes that no number of runners can shorten."""
    return sum(job["minutes"] for job in jobs.values())
