# fails: parents
# hint: parent
from collections import Counter, defaultdict
from math import log2


def entropy(text):
    return -sum(n / len(text) * log2(n / len(text)) for n in Counter(text).values())


def flagged(names):
    found = defaultdict(set)
    for name in names:
        parts = name.split(".")
        if len(parts[0]) > 30 and entropy(parts[0]) > 3.5:
            found[".".join(parts[-2:])].add(parts[0])
    return sorted(p for p in found if len(found[p]) >= 20)
