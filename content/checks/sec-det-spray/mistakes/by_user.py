# fails: brute_force
# hint: one_user
from collections import defaultdict, deque


def flags(failures):
    windows = defaultdict(deque)
    found = {}
    for ts, ip, user in failures:
        w = windows[ip]
        w.append((ts, user))
        while w[0][0] < ts - 900:
            w.popleft()
        if len(w) >= 20:
            found.setdefault(ip, set()).add("spray")
    return found
