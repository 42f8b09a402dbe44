# fails: each_alone
# hint: by_ip
from collections import Counter, deque


def flags(failures):
    w = deque()
    found = {}
    for ts, ip, user in failures:
        w.append((ts, ip, user))
        while w[0][0] < ts - 900:
            w.popleft()
        users = Counter(u for _, _, u in w if u != "root" or ip == "203.0.113.40")
        mine = Counter(u for _, i, u in w if i == ip)
        if len([u for u in users if users[u] <= 3]) >= 20 and max(mine.values()) < 4:
            found.setdefault(ip, set()).add("spray")
        if max(mine.values()) >= 20:
            found.setdefault(ip, set()).add("brute")
    return found
