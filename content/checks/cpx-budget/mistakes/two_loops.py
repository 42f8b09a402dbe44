# fails: within_budget
# hint: every_pair
from itertools import combinations


def budget(n):
    """Give the calls of key that n words may cost."""
    return n


def key(word):
    """Give what all anagrams of a word share."""
    return "".join(sorted(word.lower()))


def pairs(words):
    """Give each pair of anagrams."""
    return [(a, b) for a, b in combinations(sorted(set(words)), 2) if key(a) == key(b)]
