# fails: half_way
# hint: refill
class Limiter:
    def __init__(self, clock):
        self.clock = clock
        self.buckets = {}

    def wait(self, ip, account):
        now = self.clock()
        left = []
        for key in ("i" + ip, "a" + account):
            tokens, last = self.buckets.get(key, (5, now))
            left.append((key, min(5, tokens + (now - last) // 60)))
        least = min(t for _, t in left)
        if least < 1:
            return 60
        for key, t in left:
            self.buckets[key] = (t - 1, now)
        return 0
