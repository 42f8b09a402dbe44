# fails: interval
# hint: signs
import csv
import sys
from math import sqrt


def readout(a, bought_a, b, bought_b):
    """Give the lines of the page."""
    if (a - b) ** 2 / (a + b) > 10.83:
        return ["decision: broken split"]
    p, q = bought_a / a, bought_b / b
    half = 1.96 * sqrt(p * (1 - p) / a + q * (1 - q) / b)
    low, high = q - p - half, q - p + half
    decision = "ship" if low > 0 else "stop" if high < 0 else "unclear"
    points = f"{100 * (q - p):.1f} points ({100 * low:+.1f} to {100 * high:+.1f})"
    return [f"A: {p:.1%}", f"B: {q:.1%}", f"difference: {points}", f"decision: {decision}"]


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = {row["group"]: (int(row["people"]), int(row["bought"])) for row in csv.DictReader(file)}
print("\n".join(readout(*rows["A"], *rows["B"])))
