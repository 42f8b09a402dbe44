from itertools import pairwise


def changes(rows):
    """Count how often the number of replicas changed."""
    return sum(before[1] != after[1] for before, after in pairwise(rows))


def bad_seconds(rows, limit=0.3):
    """Add up the seconds in which users waited too long."""
    return sum(after[0] - before[0] for before, after in pairwise(rows) if before[2] > limit)
