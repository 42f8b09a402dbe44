# fails: too_far
# hint: best_ones_deviation
def winner(results):
    best = max(mean for mean, _, _ in results.values())
    near = [name for name, (mean, deviation, _) in results.items() if mean + deviation >= best]
    return min(near, key=lambda name: results[name][2])
