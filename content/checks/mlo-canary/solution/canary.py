from hashlib import sha256


def is_new(user, share):
    return int(sha256(user.encode()).hexdigest(), 16) % 100 < share


def rate(counts):
    requests, failures = counts
    return failures / requests if requests else 0.0


def step(share, old, new):
    if rate(new) > rate(old) + 0.02:
        return 0
    if new[0] < 100 or share == 0:
        return share
    return {5: 25, 25: 100, 100: 100}[share]
