from collections import OrderedDict, deque

MOST_KEYS = 10_000


class Burst:
    """Tells when one key is seen too often in too short a time."""

    def __init__(self, limit=5, seconds=60):
        self.limit, self.seconds = limit, seconds
        self.times = OrderedDict()

    def add(self, key, ts):
        """Count one hit, and tell whether it is a burst."""
        times = self.times.setdefault(key, deque())
        self.times.move_to_end(key)
        times.append(ts)
        while ts - times[0] > self.seconds:
            times.popleft()
        if len(self.times) > MOST_KEYS:
            self.times.popitem(last=False)
        return len(times) >= self.limit
