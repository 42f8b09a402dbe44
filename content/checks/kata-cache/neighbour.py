"""The last three files that were opened, newest first."""

from collections import deque

recent = deque(maxlen=3)
for name in ("a.py", "b.py", "c.py", "d.py"):
    recent.appendleft(name)
print(list(recent))
