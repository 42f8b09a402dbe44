# fails: shifted
# hint: standard_error
from math import sqrt
from statistics import mean

LIMIT = 5


def distances(rows, training):
    return {
        name: abs(mean(row[name] for row in rows) - center) / (spread / len(rows))
        for name, (center, spread) in training.items()
    }


def flagged(rows, training):
    return sorted(name for name, far in distances(rows, training).items() if far > LIMIT)
