# fails: back_again
# hint: between_rows
from itertools import pairwise


def changes(rows):
    return max(len({row[1] for row in rows}) - 1, 0)


def bad_seconds(rows, limit=0.3):
    return sum(after[0] - before[0] for before, after in pairwise(rows) if before[2] > limit)
