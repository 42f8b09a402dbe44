# fails: cycles
# hint: newest
def k(invites, accepted):
    """Give how many new users each user brings."""
    return invites * accepted


def after(start, k, cycles, churn=0.0):
    """Give the users after some cycles."""
    users = newest = start
    for _ in range(cycles):
        newest = users * k
        users = (users + newest) * (1 - churn)
    return round(users, 1)


def ceiling(start, k):
    """Give the users that a loop tends to."""
    return start / (1 - k) if k < 1 else None


if __name__ == "__main__":
    for factor in (0.4, 0.8):
        print(factor, [after(1000, factor, cycle) for cycle in range(6)])
