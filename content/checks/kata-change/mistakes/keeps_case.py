# fails: counts
# hint: case
import re
from collections import Counter


def top(text, n):
    words = re.findall(r"[a-zA-Z']+", text)
    return sorted(Counter(words).items(), key=lambda p: (-p[1], p[0]))[:n]
