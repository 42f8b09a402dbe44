# fails: same_key
# hint: still_five
import hashlib

MOST = 5


def digest(data):
    return hashlib.sha256(data).hexdigest()


def put(shelf, key, data):
    for old in sorted(shelf)[: 1 - MOST]:
        del shelf[old]
    shelf[key] = (data, digest(data))


def fetch(shelf, key):
    data, stored = shelf[key]
    if digest(data) != stored:
        raise ValueError(f"{key} isn't what was stored")
    return data
