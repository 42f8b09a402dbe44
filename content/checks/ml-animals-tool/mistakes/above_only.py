# fails: at_the_threshold
# hint: reaches
def decide(names, shares, top, threshold):
    ranked = sorted(zip(shares, names), reverse=True)[:top]
    if ranked[0][0] <= threshold:
        return ["not sure"]
    return [f"{name} {share:.0%}" for share, name in ranked]
