from collections import Counter, defaultdict, deque

WINDOW, MANY, FEW = 15 * 60, 20, 3  # free: nothing lies exactly at the edge of the window


def kinds(tries):
    """Say what the tries of one window look like."""
    by_user = Counter(user for _, user in tries)
    if sum(count <= FEW for count in by_user.values()) >= MANY:
        yield "spray"
    if max(by_user.values()) >= MANY:
        yield "brute"


def flags(failures):
    """Give the flagged addresses, and what they did."""
    windows, found = defaultdict(deque), defaultdict(set)
    for ts, ip, user in failures:
        window = windows[ip]
        window.append((ts, user))
        while ts - window[0][0] > WINDOW:  # free: nothing lies exactly at the edge of the window
            window.popleft()
        found[ip].update(kinds(window))
    return {ip: kinds for ip, kinds in found.items() if kinds}
