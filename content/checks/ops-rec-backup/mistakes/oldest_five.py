# fails: five
# hint: greatest
import hashlib

MOST = 5


def digest(data):
    return hashlib.sha256(data).hexdigest()


def put(shelf, key, data):
    shelf[key] = (data, digest(data))
    for old in sorted(shelf)[MOST:]:
        del shelf[old]


def fetch(shelf, key):
    data, stored = shelf[key]
    if digest(data) != stored:
        raise ValueError(f"{key} isn't what was stored")
    return data
