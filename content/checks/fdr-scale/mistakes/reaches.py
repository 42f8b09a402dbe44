# fails: until
# hint: over
def busy(arrivals, rate):
    """Give the share of time in which there is work."""
    return arrivals / rate


def stay(arrivals, rate):
    """Give the mean hours from arrival to end."""
    return 1 / (rate - arrivals) if arrivals < rate else None


def queue(arrivals, rate):
    """Give how many are there on average."""
    hours = stay(arrivals, rate)
    return None if hours is None else arrivals * hours


def months(users, growth, limit):
    """Give the months until the users are over a limit."""
    count = 0
    while users < limit:
        if growth <= 0:
            return None
        users *= 1 + growth
        count += 1
    return count


if __name__ == "__main__":
    for arrivals in (5, 8, 9, 9.9):
        print(arrivals, stay(arrivals, 10))
