# fails: length
# hint: over_thirty
from collections import Counter, defaultdict
from math import log2


def entropy(text):
    return -sum(n / len(text) * log2(n / len(text)) for n in Counter(text).values())


def flagged(names):
    found = defaultdict(set)
    for name in names:
        label, _, parent = name.partition(".")
        if len(name) > 30 and entropy(label) > 3.5:
            found[parent].add(label)
    return sorted(p for p in found if len(found[p]) >= 20)
