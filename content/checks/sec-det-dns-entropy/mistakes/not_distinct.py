# fails: twenty
# hint: distinct
from collections import Counter
from math import log2


def entropy(text):
    return -sum(n / len(text) * log2(n / len(text)) for n in Counter(text).values())


def flagged(names):
    found = Counter()
    for name in names:
        label, _, parent = name.partition(".")
        if len(label) > 30 and entropy(label) > 3.5:
            found[parent] += 1
    return sorted(p for p in found if found[p] >= 20)
