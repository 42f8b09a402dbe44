SECONDS = 4 * 3600


def load(users, requests, commits, bytes_, mails):
    """Give the load of so many active users."""
    return {
        "rps": users * requests / SECONDS,
        "cps": users * commits / SECONDS,
        "gb": users * bytes_ / 1e9,
        "mails": users * mails,
    }


def first_limit(load, limits):
    """Name the limit that breaks first, if one does."""
    worst = max(limits, key=lambda name: load[name] / limits[name])
    return worst if load[worst] > limits[worst] else None
