from math import sqrt
from statistics import mean

LIMIT = 5


def distances(rows, training):
    """Measure how far each feature's mean is from training, in standard errors."""
    return {
        name: abs(mean(row[name] for row in rows) - center) / (spread / sqrt(len(rows)))
        for name, (center, spread) in training.items()
    }


def flagged(rows, training):
    """Name the features that have drifted."""
    return sorted(name for name, far in distances(rows, training).items() if far > LIMIT)  # free: exactly at the limit
