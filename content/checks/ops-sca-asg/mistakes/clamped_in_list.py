# fails: clamped_size
# hint: hands_on
def replay(loads, decide, low=1, high=6, start=2):
    sizes, current = [], start
    for load in loads:
        current = decide(load, current)
        sizes.append(min(max(current, low), high))
    return sizes


def cost(sizes, price=0.01):
    return sum(sizes) / 60 * price
