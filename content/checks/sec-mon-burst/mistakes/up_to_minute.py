# fails: edge
# hint: more_than
from collections import deque


class Burst:
    def __init__(self, limit=5, seconds=60):
        self.limit = limit
        self.seconds = seconds
        self.times = {}

    def add(self, key, ts):
        times = self.times.setdefault(key, deque())
        times.append(ts)
        while ts - times[0] >= self.seconds:
            times.popleft()
        return len(times) >= self.limit
