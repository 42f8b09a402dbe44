# fails: three_each
# hint: at_most_three
from collections import Counter, defaultdict, deque


def flags(failures):
    windows = defaultdict(deque)
    found = {}
    for ts, ip, user in failures:
        w = windows[ip]
        w.append((ts, user))
        while w[0][0] < ts - 900:
            w.popleft()
        users = Counter(u for _, u in w)
        if len(users) >= 20 and max(users.values()) < 20:
            found.setdefault(ip, set()).add("spray")
        if max(users.values()) >= 20:
            found.setdefault(ip, set()).add("brute")
    return found
