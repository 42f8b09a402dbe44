"""Two singers use some words often. Which words tell that a line is by the first, and not just that it's a song?

Each word's share in one is divided by its share in the other. A word that both love ends near 1.
"""

from collections import Counter

first = "love the sea the sea the wind and love".split()
second = "love the night the car and the road love".split()
shares = [Counter(first), Counter(second)]
known = set(first) | set(second)
ratio = {word: (shares[0][word] + 1) / (shares[1][word] + 1) for word in known}
for word in sorted(known, key=lambda word: (-ratio[word], word))[:3]:
    print(word, ratio[word])
