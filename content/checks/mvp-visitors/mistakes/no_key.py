# fails: hashed
# hint: keyed_hash
import secrets
from hashlib import blake2b

MACHINES = ("bot", "crawl", "curl")


def key_for(keys, day):
    key = keys.get(day) or secrets.token_bytes(16)
    keys.clear()
    keys[day] = key
    return key


def visitor(key, address, agent):
    return blake2b(f"{address}|{agent}".encode(), digest_size=8).hexdigest()


def counts(headers):
    agent = headers.get("User-Agent", "").lower()
    return headers.get("Sec-GPC") != "1" and not any(word in agent for word in MACHINES)
