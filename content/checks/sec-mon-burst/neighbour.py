"""A lift counts how many people step in within half a minute, and says when it gets crowded.

The oldest step leaves the line when it's more than 30 seconds back. What is left in the line is the crowd.
"""

from collections import deque

line = deque()
for second in (0, 5, 9, 31, 33, 70):
    line.append(second)
    while second - line[0] > 30:
        line.popleft()
    print(second, len(line), "crowded" if len(line) > 2 else "")
