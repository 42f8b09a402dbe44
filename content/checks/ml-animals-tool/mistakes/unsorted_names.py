# fails: best_one
# hint: name_and_percent
def decide(names, shares, top, threshold):
    shares = sorted(shares, reverse=True)
    if shares[0] < threshold:
        return ["not sure"]
    return [f"{name} {share:.0%}" for name, share in zip(names[:top], shares)]
