import hashlib

MOST = 5


def digest(data):
    return hashlib.sha256(data).hexdigest()


def put(shelf, key, data):
    """Store a backup, and let the oldest go."""
    shelf[key] = (data, digest(data))
    for old in sorted(shelf)[:-MOST]:
        del shelf[old]


def fetch(shelf, key):
    """Give a backup that nobody has changed."""
    data, stored = shelf[key]
    if digest(data) != stored:
        raise ValueError(f"{key} isn't what was stored")
    return data
