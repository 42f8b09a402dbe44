# fails: five_minutes
# hint: full_interval
def due(jobs, starts, now):
    return [
        job["name"]
        for job in jobs
        if job["name"] not in starts or now - starts[job["name"]] > job["every_minutes"] * 60
    ]
