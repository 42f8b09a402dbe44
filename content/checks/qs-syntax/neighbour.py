"""Three more old habits: a counter by hand, a loop that looks for the longest, and a copy item by item.

The standard library has a word for each. Both ways must agree.
"""

from collections import Counter

words = ["fig", "plum", "fig", "cherry"]
counts = {}
longest = ""
copy = []
for word in words:
    counts[word] = counts.get(word, 0) + 1
    if len(word) > len(longest):
        longest = word
    copy.append(word)

print(counts == Counter(words), longest == max(words, key=len), copy == words[:])
