# fails: current_size
# hint: hands_on
def replay(loads, decide, low=1, high=6, start=2):
    sizes, current = [], start
    for load in loads:
        sizes.append(min(max(decide(load, current), low), high))
    return sizes


def cost(sizes, price=0.01):
    return sum(sizes) / 60 * price
