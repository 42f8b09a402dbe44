import re
from collections import Counter


def top(text, n):
    words = re.findall(r"[a-z']+", text.lower())
    ranked = sorted(Counter(words).items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[:n]
