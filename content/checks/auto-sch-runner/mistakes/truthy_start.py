# fails: start_at_zero
# hint: zero_counts
def due(jobs, starts, now):
    return [
        job["name"]
        for job in jobs
        if not starts.get(job["name"]) or now - starts[job["name"]] >= job["every_minutes"] * 60
    ]
