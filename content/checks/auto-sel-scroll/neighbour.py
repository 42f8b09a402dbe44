"""A bird feeder is watched all day. How many visits were there, how many kinds, and how many by the most frequent kind?

Counter counts them all at once, and most_common puts the largest first.
"""

from collections import Counter

visits = ["tit", "robin", "tit", "finch", "tit", "robin"]
kinds = Counter(visits)
name, most = kinds.most_common(1)[0]
print(len(visits), len(kinds), most, name)
