def replay(loads, decide, low=1, high=6, start=2):
    """Give the size of the group in each minute."""
    sizes, current = [], start
    for load in loads:
        current = min(max(decide(load, current), low), high)
        sizes.append(current)
    return sizes


def cost(sizes, price=0.01):
    """Give what so many minutes cost."""
    return sum(sizes) / 60 * price
