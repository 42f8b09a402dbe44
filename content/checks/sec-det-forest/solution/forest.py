from pathlib import Path

import numpy as np
from sklearn.ensemble import IsolationForest

NAMES = ("requests", "paths", "users", "failures")


def odd(rows):
    """Give the five oddest rows, and what is odd about each."""
    rows = np.asarray(rows)
    distance = np.abs(rows - np.median(rows, axis=0))
    mads = distance / np.median(distance, axis=0)
    scores = IsolationForest(random_state=0).fit(rows).score_samples(rows)  # free: any seed finds them
    return [(int(row), NAMES[mads[row].argmax()]) for row in np.argsort(scores)[:5]]


def main():
    draw = np.random.default_rng(4)  # free: invented clients
    normal = draw.normal([120, 20, 5, 0.1], [15, 3, 1, 0.02], (500, 4))  # free: invented clients
    planted = [[120, 20, 70, 0.1], [120, 300, 5, 0.1], [110, 18, 5, 0.99]]  # free: invented clients
    found = odd([*normal, *planted])
    Path("odd.md").write_text("".join(f"- row {row}: {name}\n" for row, name in found))


if __name__ == "__main__":
    main()
