# fails: late
# hint: waited
from math import ceil


def batches(arrivals, size, wait):
    sent, waiting = [], []
    for time in arrivals:
        waiting.append(time)
        if len(waiting) == size:
            sent.append((time, size))
            waiting = []
    if waiting:
        sent.append((waiting[0] + wait, len(waiting)))
    return sent


def servers(rate, size, first, each):
    return ceil(rate * (first + each * size) / (1000 * size))
