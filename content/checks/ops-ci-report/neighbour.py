"""Each bus line has delays in minutes. Print how many there were, the middle one, and the one that 3 of 4 don't exceed.

Sorted values and a place rounded up give such a quarter mark.
"""

from math import ceil

delays = {"7": [3, 0, 12, 1], "2": [5, 6, 5]}
for line in sorted(delays, key=int):
    ordered = sorted(delays[line])
    mark = ordered[ceil(0.75 * len(ordered)) - 1]
    print("line", line, len(ordered), "delays, three quarters up to", mark, "worst", max(ordered))
