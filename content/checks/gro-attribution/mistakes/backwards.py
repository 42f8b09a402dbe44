# fails: decay
# hint: doubles
def weights(n, model):
    """Give the weight of each of n contacts."""
    if model == "first":
        return [1] + [0] * (n - 1)
    if model == "last":
        return [0] * (n - 1) + [1]
    if model == "decay":
        return [2**place for place in reversed(range(n))]
    if model == "position" and n > 2:
        return [0.4, *[0.2 / (n - 2)] * (n - 2), 0.4]
    return [1] * n


def credit(path, model, value):
    """Share the money of one buyer among the channels."""
    if not path:
        return {}
    parts, shares = weights(len(path), model), {}
    for channel, part in zip(path, parts):
        if part:
            shares[channel] = shares.get(channel, 0) + value * part / sum(parts)
    return {channel: round(money, 2) for channel, money in shares.items()}
