# fails: never_started
# hint: first_time
def due(jobs, starts, now):
    return [
        job["name"]
        for job in jobs
        if job["name"] in starts and now - starts[job["name"]] >= job["every_minutes"] * 60
    ]
