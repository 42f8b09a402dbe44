# fails: below
# hint: no_sign
from math import sqrt
from statistics import mean

LIMIT = 5


def distances(rows, training):
    return {
        name: (mean(row[name] for row in rows) - center) / (spread / sqrt(len(rows)))
        for name, (center, spread) in training.items()
    }


def flagged(rows, training):
    return sorted(name for name, far in distances(rows, training).items() if far > LIMIT)
