"""A baker throws away each loaf left over at 1 euro, and loses 3 for each one that she is short of. How many should she bake?

Every number is tried on the demand of past days. Missing loaves cost more, so she bakes above the mean.
"""

demand = [40, 52, 47, 61, 38, 55, 49]


def loss(loaves):
    return sum(max(loaves - sold, 0) + 3 * max(sold - loaves, 0) for sold in demand)


losses = {loaves: loss(loaves) for loaves in range(35, 65)}
best = sorted(losses, key=losses.get)[0]
print("bake", best, "and lose", losses[best])
print("the mean is", round(sum(demand) / len(demand), 1))
