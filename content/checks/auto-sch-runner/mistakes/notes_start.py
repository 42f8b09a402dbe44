# fails: pure
# hint: changes_nothing
def due(jobs, starts, now):
    names = []
    for job in jobs:
        if job["name"] not in starts or now - starts[job["name"]] >= job["every_minutes"] * 60:
            names.append(job["name"])
            starts[job["name"]] = now
    return names
