# fails: best_first
# hint: numbers_not_scores
def top_n(scores, rated, n):
    left = [score for item, score in enumerate(scores) if item not in rated]
    return sorted(left, reverse=True)[:n]
