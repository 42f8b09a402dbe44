# fails: signs
# hint: signs
from collections import Counter


def top(text, n):
    return sorted(Counter(text.lower().split()).items(), key=lambda p: (-p[1], p[0]))[:n]
