# fails: best_three
# hint: best_first
def decide(names, shares, top, threshold):
    ranked = sorted(zip(shares, names), reverse=True)[:top]
    lines = [f"{name} {share:.0%}" for share, name in ranked if share >= threshold]
    return lines or ["not sure"]
