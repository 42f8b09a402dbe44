import numpy as np


def top_n(scores, rated, n):
    """Give the numbers of the best items that aren't rated yet."""
    best_first = np.argsort(-np.asarray(scores))
    return best_first[~np.isin(best_first, list(rated))][:n].tolist()
