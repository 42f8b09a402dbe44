# fails: forgets_keys
# hint: least_recent
from collections import deque


class Burst:
    def __init__(self, limit=5, seconds=60):
        self.limit = limit
        self.seconds = seconds
        self.times = {}

    def add(self, key, ts):
        times = self.times.setdefault(key, deque())
        times.append(ts)
        while times[0] < ts - self.seconds:
            times.popleft()
        if len(self.times) > 10000:
            del self.times[next(iter(self.times))]
        return len(times) >= self.limit
