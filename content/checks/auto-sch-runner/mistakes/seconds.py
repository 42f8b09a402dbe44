# fails: five_minutes
# hint: minutes
def due(jobs, starts, now):
    return [
        job["name"]
        for job in jobs
        if job["name"] not in starts or now - starts[job["name"]] >= job["every_minutes"]
    ]
