# fails: keys
# hint: own_window
from collections import deque


class Burst:
    def __init__(self, limit=5, seconds=60):
        self.limit = limit
        self.seconds = seconds
        self.times = deque()

    def add(self, key, ts):
        self.times.append(ts)
        while self.times[0] < ts - self.seconds:
            self.times.popleft()
        return len(self.times) >= self.limit
