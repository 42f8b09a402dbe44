def decide(names, shares, top, threshold):
    """Give the most probable breeds, or say that none is sure enough."""
    ranked = sorted(zip(names, shares), key=lambda pair: pair[1], reverse=True)
    if ranked[0][1] < threshold:
        return ["not sure"]
    return [f"{name} {share:.0%}" for name, share in ranked[:top]]
