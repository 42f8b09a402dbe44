# fails: cut
# hint: again_one
import math


def shares(logits, temperature=1.0):
    largest = max(logits)
    if temperature == 0:
        first = logits.index(largest)
        return [float(place == first) for place in range(len(logits))]
    powers = [math.exp((one - largest) / temperature) for one in logits]
    return [power / sum(powers) for power in powers]


def top_k(shares, k):
    kept = sorted(range(len(shares)), key=lambda place: -shares[place])[:k]
    total = sum(shares[place] for place in kept)
    return [share if place in kept else 0.0 for place, share in enumerate(shares)]


def pick(shares, r):
    running = 0.0
    for place, share in enumerate(shares):
        running += share
        if running > r:
            return place
    return len(shares) - 1  # free: rounding may leave the sum just below 1
