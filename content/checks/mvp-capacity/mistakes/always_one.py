# fails: within
# hint: above_one
SECONDS = 4 * 3600


def load(users, requests, commits, bytes_, mails):
    return {
        "rps": users * requests / SECONDS,
        "cps": users * commits / SECONDS,
        "gb": users * bytes_ / 1e9,
        "mails": users * mails,
    }


def first_limit(load, limits):
    worst = max(limits, key=lambda name: load[name] / limits[name])
    return worst
