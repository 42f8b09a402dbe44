# fails: bad
# hint: until_the_next
from itertools import pairwise


def changes(rows):
    return sum(before[1] != after[1] for before, after in pairwise(rows))


def bad_seconds(rows, limit=0.3):
    return sum(1 for row in rows if row[2] > limit)
