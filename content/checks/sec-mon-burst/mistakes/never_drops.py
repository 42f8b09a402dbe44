# fails: slow
# hint: too_old
class Burst:
    def __init__(self, limit=5, seconds=60):
        self.limit = limit
        self.times = {}

    def add(self, key, ts):
        self.times.setdefault(key, []).append(ts)
        return len(self.times[key]) >= self.limit
