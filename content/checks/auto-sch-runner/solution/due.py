def due(jobs, starts, now):
    """Give the names of the jobs whose interval is over."""
    return [
        job["name"]
        for job in jobs
        if job["name"] not in starts or now - starts[job["name"]] >= job["every_minutes"] * 60
    ]
