from collections import Counter, defaultdict
from math import log2
from pathlib import Path


def entropy(text):
    """Give the Shannon entropy of a text in bits."""
    shares = [count / len(text) for count in Counter(text).values()]
    return sum(share * log2(1 / share) for share in shares)


def flagged(names):
    """Give the parent domains that look like a tunnel."""
    labels = defaultdict(set)
    for name in names:
        label, _, parent = name.partition(".")
        if len(label) > 30 and entropy(label) > 3.5:  # free: nothing lies exactly at 3.5
            labels[parent].add(label)
    return sorted(parent for parent, found in labels.items() if len(found) >= 20)


if __name__ == "__main__":
    print(*flagged(Path("dns.log").read_text().split()), sep="\n")
