# fails: no_winner
# hint: end
from math import sqrt


def verdict(wins, n):
    """Judge a test after the conversions so far."""
    lead = 0
    for k, letter in enumerate(wins, 1):
        lead += 1 if letter == "T" else -1
        if abs(lead) >= 2 * sqrt(n):
            return ("treatment" if lead > 0 else "control"), k
    return ("no winner", n) if len(wins) >= n else ("go on", len(wins))
