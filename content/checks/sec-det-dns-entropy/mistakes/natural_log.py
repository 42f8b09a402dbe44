# fails: bits
# hint: log2
from collections import Counter
from math import log


def entropy(text):
    return -sum(n / len(text) * log(n / len(text)) for n in Counter(text).values())
