# fails: costs
# hint: by_hour
def replay(loads, decide, low=1, high=6, start=2):
    sizes, current = [], start
    for load in loads:
        current = min(max(decide(load, current), low), high)
        sizes.append(current)
    return sizes


def cost(sizes, price=0.01):
    return sum(sizes) * price
