def winner(results):
    """Name the fastest of all that are about as good as the best."""
    best, deviation, _ = max(results.values())
    near = [name for name, (mean, *_) in results.items() if mean >= best - deviation]
    return min(near, key=lambda name: results[name][2])
