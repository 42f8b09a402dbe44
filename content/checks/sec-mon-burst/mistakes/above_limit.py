# fails: fifth
# hint: at_the_limit
from collections import deque


class Burst:
    def __init__(self, limit=5, seconds=60):
        self.limit = limit
        self.seconds = seconds
        self.times = {}

    def add(self, key, ts):
        times = self.times.setdefault(key, deque())
        while times and times[0] < ts - self.seconds:
            times.popleft()
        burst = len(times) >= self.limit
        times.append(ts)
        return burst
