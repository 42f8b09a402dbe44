"""Two meetings in one room, from when to when do they overlap?

The later beginning and the earlier end bound what both share.
"""

for first, second in (((9, 12), (10, 13)), ((9, 10), (11, 12))):
    begin = max(first[0], second[0])
    end = min(first[1], second[1])
    print(first, second, "share", end - begin if end > begin else 0, "hours")
