from itertools import combinations


def budget(n):
    """Give the calls of key that n words may cost."""
    return n


def key(word):
    """Give what all anagrams of a word share."""
    return "".join(sorted(word.lower()))


def pairs(words):
    """Give each pair of anagrams."""
    groups = {}
    for word in sorted(set(words)):
        groups.setdefault(key(word), []).append(word)
    return sorted(pair for group in groups.values() for pair in combinations(group, 2))
