"""Which letter follows which in a few words?"""

from collections import Counter
from itertools import pairwise

words = ["tea", "team", "eat"]
print(Counter(pair for word in words for pair in pairwise(word)).most_common(2))
