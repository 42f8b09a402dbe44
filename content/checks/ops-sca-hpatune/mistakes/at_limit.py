# fails: limits
# hint: above
from itertools import pairwise


def changes(rows):
    return sum(before[1] != after[1] for before, after in pairwise(rows))


def bad_seconds(rows, limit=0.3):
    return sum(after[0] - before[0] for before, after in pairwise(rows) if before[2] >= limit)
