import secrets
from hashlib import blake2b

MACHINES = ("bot", "crawl", "curl")


def key_for(keys, day):
    """Give the key of a day, and forget all others."""
    key = keys.get(day) or secrets.token_bytes(16)
    keys.clear()
    keys[day] = key
    return key


def visitor(key, address, agent):
    """Name a visitor for a day, without telling who it is."""
    return blake2b(f"{address}|{agent}".encode(), key=key, digest_size=8).hexdigest()


def counts(headers):
    """Tell whether a request is counted."""
    agent = headers.get("User-Agent", "").lower()
    return headers.get("Sec-GPC") != "1" and not any(word in agent for word in MACHINES)
