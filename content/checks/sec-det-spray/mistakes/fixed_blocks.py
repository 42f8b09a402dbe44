# fails: window
# hint: sliding
from collections import Counter, defaultdict


def flags(failures):
    blocks = defaultdict(Counter)
    for ts, ip, user in failures:
        blocks[ip, ts // 900][user] += 1
    found = {}
    for (ip, _), users in blocks.items():
        if len([u for u in users if users[u] <= 3]) >= 20:
            found.setdefault(ip, set()).add("spray")
        if max(users.values()) >= 20:
            found.setdefault(ip, set()).add("brute")
    return found
